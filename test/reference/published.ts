/**
 * Parameters of the CDNOW sample, 39-week calibration to 1997-09-30, 2,357 customers.
 *
 * Digits beyond the published ones: a 40-digit likelihood maximised by Newton's method (mpmath) on days/7.
 * As published: BG/NBD .243, 4.414, .793, 2.426, LL −9582.4 (Fader, Hardie & Lee 2005, table 2);
 * Gamma-Gamma 6.25, 3.74, 15.44 (Hardie's note 025).
 */
export const cdnowBgnbd = { r: 0.24259452243, alpha: 4.41360201901, a: 0.792922017226, b: 2.42590677683 };
export const cdnowBgnbdErrors = { r: 0.012557378, alpha: 0.37822406, a: 0.18573382, b: 0.70541426 };
export const cdnowBgnbdLogLikelihood = -9582.4292066739;

export const cdnowGammaGamma = { p: 6.24957227132, q: 3.74422466713, gamma: 15.4435209626 };
export const cdnowGammaGammaErrors = { p: 1.1900553, q: 0.29013307, gamma: 4.1594228 };
export const cdnowGammaGammaLogLikelihood = -4055.9176948019;
