// Written by src/evaluation/calibrate.ts; edits are lost. docs/calibration.md says how well it holds.

import type { CalibrationTable } from './calibration.ts';

export const calibrationTable: CalibrationTable = {
  source:
    'npm run build && node dist/src/evaluation/calibrate.js --prompts prompts --timings servegen_clients.csv.gz (56 worlds, seeds 2000500 to 2000555)',
  axes: {
    coordination: {
      startNats: 0.2086,
      supportSlope: 0.316,
      oppositionSlope: 0.9498,
      curve: [
        [-1.3768, -3.2085],
        [-1.0363, -2.4761],
        [-0.779, -1.3972],
        [-0.6493, -0.7062],
        [-0.382, -0.1356],
        [-0.196, -0.1029],
        [-0.0473, 0.1209],
        [0.0942, 0.1816],
        [0.4698, 0.6348],
        [1.725, 0.9725],
        [3.1159, 5.5796],
      ],
    },
    covertness: {
      startNats: 0.0642,
      supportSlope: 0.6665,
      oppositionSlope: 0.9267,
      curve: [
        [-3.0159, -5.9311],
        [-2.5927, -3.3254],
        [-2.3786, -2.7239],
        [-1.9574, -1.5222],
        [-0.9359, -0.8545],
        [0.1985, -0.0819],
        [0.6496, 0.8086],
        [2.1355, 4.7427],
      ],
    },
    extractiveness: {
      startNats: -0.7112,
      supportSlope: 0.5202,
      oppositionSlope: 1.4095,
      curve: [
        [-6.4339, -8.635],
        [-4.2765, -3.8137],
        [-2.2068, -2.7117],
        [-1.2412, -1.6319],
        [-0.8121, -1.1779],
        [-0.4236, -0.3376],
        [-0.0712, 0.5955],
        [0.2132, 0.7231],
        [0.9388, 0.9589],
      ],
    },
  },
  posterior: {
    startNats: -2.6931,
    slopes: {
      coordination: 1.3362,
      covertness: 0.7734,
      extractiveness: 0.6,
    },
    curve: [
      [-9.0052, -11.2234],
      [-8.0335, -5.9655],
      [-7.6434, -5.7421],
      [-6.9921, -4.8303],
      [-4.8862, -4.1412],
      [-3.318, -3.8868],
      [-2.5839, -3.074],
      [-1.8189, -2.6359],
      [-1.4195, -1.9393],
      [-0.7872, -0.6185],
      [6.017, 5.7002],
    ],
  },
  member: [
    [0.7175, 0.9542],
    [0.9768, 0.9928],
    [0.9987, 0.9971],
    [1, 0.999],
  ],
  exchange: [
    [0.0006, 0.0493],
    [0.0008, 0.1493],
    [0.0011, 0.247],
    [0.0734, 0.4591],
    [0.3698, 0.5754],
    [0.6772, 0.7918],
    [0.9093, 0.9358],
    [0.9729, 0.9913],
    [0.9976, 0.9981],
    [0.9988, 0.999],
  ],
  campaignShare: 0.0823,
};
