// Written by src/evaluation/calibrate.ts; edits are lost. docs/calibration.md says how well it holds.

import type { CalibrationTable } from './calibration.ts';

export const calibrationTable: CalibrationTable = {
  source:
    'npm run build && node dist/src/evaluation/calibrate.js --prompts prompts --timings servegen_clients.csv.gz (56 worlds, seeds 2000500 to 2000555)',
  axes: {
    coordination: {
      startNats: 0.2179,
      supportSlope: 0.3063,
      oppositionSlope: 0.9443,
      curve: [
        [-1.359, -3.1826],
        [-1.0173, -2.5125],
        [-0.7701, -1.3248],
        [-0.6391, -0.7355],
        [-0.3292, -0.1111],
        [-0.0466, 0.1474],
        [0.0916, 0.1779],
        [0.1449, 0.3629],
        [0.5517, 0.6359],
        [3.0241, 5.5031],
      ],
    },
    covertness: {
      startNats: 0.057,
      supportSlope: 0.6751,
      oppositionSlope: 0.9323,
      curve: [
        [-3.0331, -5.9332],
        [-2.6137, -3.3539],
        [-2.4149, -2.7753],
        [-1.9941, -1.7205],
        [-0.9426, -0.8291],
        [0.1936, -0.0932],
        [0.6502, 0.808],
        [2.1552, 4.7595],
      ],
    },
    extractiveness: {
      startNats: -0.7112,
      supportSlope: 0.5182,
      oppositionSlope: 1.4073,
      curve: [
        [-6.4251, -8.6251],
        [-4.2664, -3.8087],
        [-2.2067, -2.7021],
        [-1.285, -1.7842],
        [-0.8627, -1.1886],
        [-0.4263, -0.3377],
        [-0.0737, 0.5638],
        [0.2088, 0.7175],
        [0.9332, 0.9564],
      ],
    },
  },
  posterior: {
    startNats: -2.7966,
    slopes: {
      coordination: 0.9981,
      covertness: 0.7315,
      extractiveness: 0.6,
    },
    curve: [
      [-8.2397, -10.911],
      [-6.9201, -5.1134],
      [-5.1243, -4.1265],
      [-3.7678, -4.0135],
      [-3.4034, -3.9257],
      [-2.7611, -3.3195],
      [-1.9367, -2.6677],
      [-1.4045, -1.7018],
      [-0.3966, -0.3104],
      [4.757, 5.7509],
    ],
  },
  member: [
    [0.7163, 0.9539],
    [0.9946, 0.9977],
    [1, 0.999],
  ],
  exchange: [
    [0.0006, 0.0543],
    [0.0009, 0.1459],
    [0.0011, 0.1816],
    [0.0883, 0.484],
    [0.5029, 0.6654],
    [0.6955, 0.8148],
    [0.822, 0.8859],
    [0.9221, 0.9453],
    [0.9731, 0.9907],
    [0.9977, 0.998],
    [0.9988, 0.999],
  ],
  campaignShare: 0.0823,
};
