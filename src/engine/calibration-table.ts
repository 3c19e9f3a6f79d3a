// Written by src/evaluation/calibrate.ts; edits are lost. docs/calibration.md says how well it holds.

import type { CalibrationTable } from './calibration.ts';

export const calibrationTable: CalibrationTable = {
  source:
    'npm run build && node dist/src/evaluation/calibrate.js --prompts prompts --timings servegen_clients.csv.gz (63 worlds, seeds 2000500 to 2000562)',
  axes: {
    coordination: {
      startNats: 0.0985,
      supportSlope: 0.3047,
      oppositionSlope: 0.7313,
      curve: [
        [-0.8475, -1.2673],
        [-0.3051, -0.2357],
        [-0.1498, -0.0919],
        [-0.0234, 0.0941],
        [0.3717, 0.5079],
        [1.4657, 1.1884],
        [2.8802, 5.6401],
      ],
    },
    covertness: {
      startNats: 0.0145,
      supportSlope: 0.7383,
      oppositionSlope: 0.8798,
      curve: [
        [-3.4352, -4.3633],
        [-2.6631, -3.8716],
        [-2.4163, -3.029],
        [-2.2442, -2.9495],
        [-1.8572, -1.9015],
        [-1.7411, -1.2732],
        [-0.829, -0.5214],
        [0.1757, -0.0558],
        [0.704, 0.7127],
        [2.2844, 5.1485],
      ],
    },
    extractiveness: {
      startNats: -0.5765,
      supportSlope: 0.4901,
      oppositionSlope: 1.5139,
      curve: [
        [-6.7352, -7.225],
        [-4.4262, -3.9749],
        [-2.419, -2.8771],
        [-1.605, -2.5835],
        [-1.2741, -1.8007],
        [-0.7305, -0.6908],
        [-0.3229, 0.0946],
        [-0.0607, 0.5094],
        [0.361, 0.7619],
        [1.1379, 0.9999],
      ],
    },
  },
  posterior: {
    startNats: -2.0441,
    slopes: {
      coordination: 0.6781,
      covertness: 0.6,
      extractiveness: 0.6,
    },
    weakestSlope: 0.6,
    curve: [
      [-10.2073, -12.9564],
      [-9.3853, -5.4773],
      [-6.5464, -4.3915],
      [-4.4592, -3.4815],
      [-3.8301, -3.2371],
      [-2.1324, -2.9907],
      [-1.0721, -2.0235],
      [-0.1806, -0.1855],
      [4.2018, 5.8042],
    ],
  },
  member: [
    [0.6897, 0.9573],
    [0.9755, 0.9931],
    [0.9991, 0.9985],
    [1, 0.999],
  ],
  exchange: [
    [0.0006, 0.0616],
    [0.0009, 0.2734],
    [0.069, 0.3906],
    [0.3697, 0.5886],
    [0.5865, 0.7358],
    [0.7773, 0.861],
    [0.8826, 0.9108],
    [0.9404, 0.9477],
    [0.9696, 0.9914],
    [0.974, 0.9925],
    [0.9974, 0.999],
    [0.9988, 0.999],
  ],
  campaignShare: 0.0734,
};
