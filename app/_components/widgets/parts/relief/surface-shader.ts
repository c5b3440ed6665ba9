// What the graphics card does for a relief: turns its corners as `projector` does, and inks every pixel: tone by the way
// it faces, squared paper, contours. Lines are as wide on a slope as on the level: their width is counted in pixels.

export const vertexShader = `
attribute vec3 a_place;
attribute vec2 a_slope;
attribute float a_wall;
uniform vec2 u_yaw; // cos, sin
uniform vec3 u_viewer;
uniform vec2 u_scale; // half a screen a unit
uniform vec2 u_middle;
uniform float u_spacing;
uniform float u_square;
varying vec2 v_paper;
varying vec2 v_slope;
varying float v_level;
varying float v_wall;

void main() {
  float across = a_place.x * u_yaw.x - a_place.y * u_yaw.y;
  float near = a_place.x * u_yaw.y + a_place.y * u_yaw.x;
  float up = length(u_viewer.xy);
  gl_Position = vec4(
    u_middle + u_scale * vec2(across, a_place.z * up - near * u_viewer.z),
    dot(a_place, u_viewer) * -0.25,
    1.0
  );
  v_paper = a_place.xy / u_square;
  v_slope = a_slope;
  v_level = a_place.z / u_spacing;
  v_wall = a_wall;
}
`;

export const fragmentShader = `
#extension GL_OES_standard_derivatives : enable
#ifdef GL_FRAGMENT_PRECISION_HIGH
precision highp float;
#else
precision mediump float;
#endif
uniform vec2 u_yaw;
uniform vec3 u_viewer;
uniform float u_pen; // pixels of a thin line
uniform vec4 u_paper;
uniform vec4 u_sheet;
uniform vec4 u_sunk;
uniform vec4 u_cost;
uniform vec4 u_grid;
uniform vec4 u_grid_7;
uniform vec4 u_ink;
uniform vec2 u_edge; // of the paper, in squares
varying vec2 v_paper;
varying vec2 v_slope;
varying float v_level;
varying float v_wall;

// How much ink is here of lines at all whole numbers of "at"; where they are too close to be told apart, none.
float inked(float at, float width) {
  float pixel = max(length(vec2(dFdx(at), dFdy(at))), 1e-5);
  float away = abs(fract(at + 0.5) - 0.5);
  float ink = 1.0 - smoothstep(0.5 * width - 0.6, 0.5 * width + 0.6, away / pixel);
  // On level ground a line would be as wide as the ground.
  ink *= 1.0 - smoothstep(0.1, 0.16, away);
  return ink * (1.0 - smoothstep(0.3, 0.7, width * pixel));
}

vec3 over(vec3 ground, vec4 ink, float much) {
  return mix(ground, ink.rgb, ink.a * much);
}

void main() {
  bool wall = v_wall > 0.5;
  float above = dot(vec3(-v_slope, 1.0), u_viewer);
  // Light falls from the upper left of the picture; three tones, as washes of ink.
  vec2 fall = vec2(v_slope.x * u_yaw.x - v_slope.y * u_yaw.y, v_slope.x * u_yaw.y + v_slope.y * u_yaw.x);
  float lit = fall.x + fall.y;
  float edge = max(length(vec2(dFdx(lit), dFdy(lit))), 1e-4);
  vec3 hue = mix(u_paper.rgb, u_sheet.rgb, smoothstep(-edge, edge, lit - 0.12));
  hue = mix(hue, u_sunk.rgb, smoothstep(-edge, edge, -0.12 - lit));
  if (wall) hue = u_sunk.rgb;
  bool under = !wall && above < 0.0;
  if (under) hue = u_sunk.rgb;
  if (!wall && !under) {
    hue = over(hue, u_grid, max(inked(v_paper.x, u_pen), inked(v_paper.y, u_pen)));
    hue = over(hue, u_grid_7, max(inked(v_paper.x / 7.0, u_pen), inked(v_paper.y / 7.0, u_pen)));
  }
  float thin = wall ? 0.0 : inked(v_level, u_pen * 1.6) * 0.6;
  float bold = wall ? 0.6 * inked(v_level / 4.0, u_pen * 1.6) : inked(v_level / 4.0, u_pen * 3.2);
  hue = over(hue, u_cost, max(thin, bold) * (under ? 0.5 : 1.0));
  vec2 inside = u_edge - abs(v_paper);
  vec2 pixel = max(vec2(length(vec2(dFdx(v_paper.x), dFdy(v_paper.x))), length(vec2(dFdx(v_paper.y), dFdy(v_paper.y)))), 1e-5);
  vec2 pixels = inside / pixel;
  float rim = 1.0 - smoothstep(u_pen * 1.7 - 0.6, u_pen * 1.7 + 0.6, min(pixels.x, pixels.y));
  if (!wall) hue = over(hue, u_ink, rim);
  gl_FragColor = vec4(hue, 1.0);
}
`;
