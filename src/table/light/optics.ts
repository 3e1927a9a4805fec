/**
 * The numbers of the light equation, shared by its two forms. Lengths are document millimetres; levels are linear light,
 * 1 being the white of the picture; slopes and directions are rises per run, x to the right and y down the page.
 */
export const OPTICS = {
  /** Where the eye stands: above this point of the page, at this height. */
  EYE_X_MM: 62,
  EYE_Y_MM: 44,
  EYE_HEIGHT_MM: 400,

  /** Above this level light is compressed, so that nothing clips harshly. */
  SHOULDER: 0.84,

  /** The wide window that lights the page in white light: its direction, and how the page dims as it turns away. */
  WINDOW_X: -0.15,
  WINDOW_Y: -0.32,
  WINDOW_LEAN_X: -0.24,
  WINDOW_LEAN_Y: -0.3,
  WINDOW_RELIEF: 0.5,
  WINDOW_RELIEF_MOST: 0.09,

  /** The window and a farther ceiling lamp as film mirrors them: centre and half size as slopes, softness, strength. */
  PANE_X: -0.62,
  PANE_Y: -0.46,
  PANE_HALF_X: 0.26,
  PANE_HALF_Y: 0.2,
  PANE_SOFT: 0.07,
  PANE_BAR: 0.035,
  CEILING_X: 0.66,
  CEILING_Y: 0.42,
  CEILING_SPREAD: 7,
  FILM_MIRROR: 0.46,
  FILM_HAZE: 0.055,

  /** Undulation of film, as a slope. */
  FILM_WAVE: 0.03,

  /** How strongly the fibres of paper show, by light. */
  GRAIN_WHITE: 0.16,
  GRAIN_OBLIQUE: 0.26,
  GRAIN_TRANSMITTED: 0.16,

  /**
   * Oblique lamp: its light, what the page takes of it lying flat and more as the lamp rises, how much relief is heightened,
   * the light of the room, how it fades across the page, its mirror in film, its shadows.
   */
  LAMP_LIGHT: 0.56,
  LAMP_LEVEL: 0.2,
  LAMP_LEVEL_RISE: 0.5,
  LAMP_RELIEF: 1.5,
  LAMP_MIRROR_RELIEF: 1.6,
  LAMP_ROOM: 0.022,
  LAMP_FADE_MM: 95,
  LAMP_FADE: 1.0,
  LAMP_MIRROR: 1.5,
  LAMP_NARROW: 11,
  LAMP_SHADOW: 0.82,
  LAMP_SHADOW_SOFT_UM: 7,

  /** Coaxial light: what diffuse light is left, the mirror of film and its narrowness, what returning marks give back. */
  COAXIAL_BASE: 0.13,
  COAXIAL_COLOUR: 0.4,
  COAXIAL_MIRROR: 0.3,
  COAXIAL_NARROW: 16,
  COAXIAL_RELIEF: 1.7,
  COAXIAL_RETURN: 1.35,

  /** Light table: light through plain paper, and through black ink; levels of density that double it, length of the clouds in paper. */
  THROUGH_PAPER: 0.6,
  THROUGH_INK: 0.3,
  THROUGH_DOUBLES: 40,
  THROUGH_HOLE_FROM: 205,
  THROUGH_HOLE_TO: 250,
  THROUGH_ROOM: 0.012,
  CLOUD_MM: 2.6,
  CLOUD_FINE_MM: 0.85,
  CLOUD: 0.22,
  CLOUD_FINE: 0.12,
  TABLE_FADE: 0.1,

  /** Ultraviolet: gain of emission, and the violet rest of the lamp that paper reflects. */
  UV_GAIN: 1.2,
  UV_REFLECTED_R: 0.0045,
  UV_REFLECTED_G: 0.0024,
  UV_REFLECTED_B: 0.017,

  /** Infrared: noise of the sensor, fading towards the corners. */
  SENSOR_NOISE: 0.035,
  SENSOR_FADE: 0.045,

  /** Optically variable ink: tilt at which it starts to turn and has turned, flakes per millimetre, their spread. */
  OVI_FROM: 0.1,
  OVI_TO: 0.44,
  OVI_FLAKES_PER_MM: 13.73,
  OVI_FLAKE_SCATTER: 0.9,
  OVI_FLAKE_SPREAD: 0.75,
  OVI_FLAKE_NARROW: 42,
  OVI_GLINT: 1.9,
  OVI_PALE: 0.12,
  OVI_BODY: 0.16,
  OVI_LIGHTNESS: 1.7,

  /** Diffractive device: ratio of wavelength to grating period for the three primaries, and how wide each is. */
  GRATING_RED: 0.63,
  GRATING_RED_WIDTH: 0.115,
  GRATING_GREEN: 0.53,
  GRATING_GREEN_WIDTH: 0.09,
  GRATING_BLUE: 0.435,
  GRATING_BLUE_WIDTH: 0.085,
  GRATING_SECOND_ORDER: 0.9,
  GRATING_LIGHT: 1.7,
  GRATING_VEIL: 0.9,
  GRATING_SILVER: 0.05,

  /** Latent image: how dark its dark lines turn, and how far its light ones go towards paper. */
  LATENT_DARK: 0.85,
  LATENT_LIGHT: 0.6,
  LATENT_PAPER: 0.62,

  /** Changeable image: how dark its black is. */
  CHANGEABLE_BLACK: 0.95,
} as const;
