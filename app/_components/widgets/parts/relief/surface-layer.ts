// The canvas that the graphics card draws on. Cards are taken away (a laptop sleeps, a driver restarts) and may come
// back; whoever asks for a drawing learns whether there is one.

import { isSameCamera } from './camera';
import type { Relief } from './height-field';
import { type SurfaceProgram, surfaceProgram } from './surface-program';
import { resize, type View } from './view';

export type SurfaceLayer = {
  /** False: nothing was drawn, and the canvas is out of sight. `detail` is the share of the view's pixels, 0 … 1. */
  readonly draw: (view: View, detail: number) => boolean;
  /** One picture is all that this machine should be asked for: the processors draw it. */
  readonly slow: boolean;
  readonly close: () => void;
};

/** `changed` is called when the card went or came back. */
export function openSurfaceLayer(
  canvas: HTMLCanvasElement,
  relief: Relief,
  changed: () => void,
): SurfaceLayer {
  const gl = canvas.getContext('webgl', { antialias: true, alpha: true });
  const start = () => (gl && !gl.isContextLost() ? surfaceProgram(gl, relief) : null);
  let program: SurfaceProgram | null = start();
  let last: View | null = null;
  const lost = (event: Event) => {
    event.preventDefault(); // Without it, it would never come back.
    program = null;
    changed();
  };
  const back = () => {
    program = start();
    last = null;
    changed();
  };
  canvas.addEventListener('webglcontextlost', lost);
  canvas.addEventListener('webglcontextrestored', back);
  return {
    slow: gl !== null && isSoftware(nameOf(gl)),
    draw(view, detail) {
      canvas.style.visibility = program ? 'visible' : 'hidden';
      if (!program) return false;
      const now = { ...view, ratio: view.ratio * detail };
      if (last && isSame(now, last)) return true;
      last = now;
      resize(canvas, now.width * now.ratio, now.height * now.ratio);
      program.draw(now);
      return true;
    },
    close() {
      canvas.removeEventListener('webglcontextlost', lost);
      canvas.removeEventListener('webglcontextrestored', back);
      program?.free();
    },
  };
}

/** Names under which browsers draw without a card: a frame of the stage takes them a fifth of a second. */
export const isSoftware = (name: string): boolean => /swiftshader|llvmpipe|softpipe|basic render/i.test(name);

function nameOf(gl: WebGLRenderingContext): string {
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  return String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
}

const isSame = (a: View, b: View): boolean =>
  isSameCamera(a.camera, b.camera) &&
  a.ratio === b.ratio &&
  a.hues === b.hues &&
  a.width === b.width &&
  a.height === b.height;
