// The kernels: each does one step of a mini-batch for all of its digits. Compiled by scripts/kernel.mjs.
// The algorithm stays in ../machine.ts; the meaning, the order of every sum and the rounding are those of the
// plain twins in lib/nn. Rows are padded to 4 floats; padded lanes of weights, biases and deltas are 0.

export { listInk, moveInk, packInk } from './ink';
export { weighInk, weighLayer } from './forward';
export { activateRelu, activateSigmoid, activateSoftmax } from './activate';
export { outputDelta, sendBackRelu, sendBackSigmoid } from './backward';
export { nudgeBiases, nudgeInk, nudgeLayer, scale } from './nudge';
