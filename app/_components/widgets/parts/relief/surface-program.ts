// A relief on the graphics card: WebGL 1 with derivatives, which every phone of the last ten years has.

import { towardsViewer } from './camera';
import type { Relief } from './height-field';
import { rgbaOf } from './hues';
import { floats, meshOf } from './mesh';
import { fragmentShader, vertexShader } from './surface-shader';
import type { View } from './view';

export type SurfaceProgram = { readonly draw: (view: View) => void; readonly free: () => void };

/** Null where the card can't. */
export function surfaceProgram(gl: WebGLRenderingContext, relief: Relief): SurfaceProgram | null {
  if (!gl.getExtension('OES_standard_derivatives')) return null;
  const program = linked(gl);
  if (!program) return null;
  const mesh = meshOf(relief);
  const buffers = filledBuffers(gl, program, mesh);
  // biome-ignore lint/correctness/useHookAtTopLevel: WebGL's, not React's
  gl.useProgram(program);
  gl.enable(gl.DEPTH_TEST);
  gl.clearColor(0, 0, 0, 0);
  const place = (name: string) => gl.getUniformLocation(program, name);
  gl.uniform1f(place('u_spacing'), relief.spacing);
  gl.uniform1f(place('u_square'), relief.square);
  gl.uniform2f(place('u_edge'), relief.halfWidth / relief.square, relief.halfDepth / relief.square);
  const hues = (['paper', 'sheet', 'sunk', 'ink', 'cost', 'grid', 'grid-7'] as const).map(
    (name) => [name, place(`u_${name.replace('-', '_')}`)] as const,
  );
  const [yaw, viewer, scale, middle, pen] = ['yaw', 'viewer', 'scale', 'middle', 'pen'].map((name) =>
    place(`u_${name}`),
  );

  return {
    draw({ camera, width, height, ratio, pen: thin, hues: inks }) {
      gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
      gl.clear(gl.COLOR_BUFFER_BIT | gl.DEPTH_BUFFER_BIT);
      gl.uniform2f(yaw!, Math.cos(camera.yaw), Math.sin(camera.yaw));
      gl.uniform3f(viewer!, ...towardsViewer(camera));
      gl.uniform2f(scale!, (2 * camera.scale) / width, (2 * camera.scale) / height);
      gl.uniform2f(middle!, (2 * camera.x) / width - 1, 1 - (2 * camera.y) / height);
      gl.uniform1f(pen!, Math.max(0.75, thin * ratio));
      for (const [name, at] of hues) gl.uniform4f(at, ...rgbaOf(inks[name]));
      gl.drawElements(gl.TRIANGLES, mesh.triangles.length, gl.UNSIGNED_SHORT, 0);
    },
    free() {
      for (const buffer of buffers) gl.deleteBuffer(buffer);
      gl.deleteProgram(program);
    },
  };
}

function linked(gl: WebGLRenderingContext): WebGLProgram | null {
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, vertexShader],
    [gl.FRAGMENT_SHADER, fragmentShader],
  ] as const) {
    const shader = gl.createShader(kind);
    if (!shader) return null;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  return gl.getProgramParameter(program, gl.LINK_STATUS) ? program : null;
}

function filledBuffers(gl: WebGLRenderingContext, program: WebGLProgram, mesh: ReturnType<typeof meshOf>) {
  const buffers = [gl.createBuffer(), gl.createBuffer()] as const;
  gl.bindBuffer(gl.ARRAY_BUFFER, buffers[0]);
  gl.bufferData(gl.ARRAY_BUFFER, mesh.corners, gl.STATIC_DRAW);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, buffers[1]);
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, mesh.triangles, gl.STATIC_DRAW);
  const attribute = (name: string, size: number, offset: number) => {
    const at = gl.getAttribLocation(program, name);
    gl.enableVertexAttribArray(at);
    gl.vertexAttribPointer(at, size, gl.FLOAT, false, floats * 4, offset * 4);
  };
  attribute('a_place', 3, 0);
  attribute('a_slope', 2, 3);
  attribute('a_wall', 1, 5);
  return buffers;
}
