import type { TimingModelName } from '../../core/model/parameters';

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

/** An optimum with its standard errors, on CDNOW unless said otherwise. */
export interface Optimum {
  readonly model: TimingModelName;
  readonly parameters: Readonly<Record<string, number>>;
  readonly standardErrors: Readonly<Record<string, number>>;
  readonly logLikelihood: number;
}

/**
 * The other models on the same data and made the same way; as published: Pareto/NBD .553, 10.578, .606, 11.669, LL −9595.0
 * (Fader, Hardie & Lee 2005; note 008); MBG/NBD .525, 6.183, .891, 1.614 (BTYDplus). NBD is BTYDplus 1.2.0's own optimum.
 */
export const cdnowMbgnbd: Optimum = {
  model: 'mbgnbd',
  parameters: { r: 0.524843159106, alpha: 6.18308527958, a: 0.891359390732, b: 1.61400224017 },
  standardErrors: { r: 0.083268207, alpha: 0.69562064, a: 0.15478993, b: 0.5374948 },
  logLikelihood: -9582.1357155537,
};
export const cdnowParetonbd: Optimum = {
  model: 'paretonbd',
  parameters: { r: 0.553277046853, alpha: 10.5776834633, s: 0.606239989128, beta: 11.6687352889 },
  standardErrors: { r: 0.047627926, alpha: 0.84272253, s: 0.18728134, beta: 6.2111136 },
  logLikelihood: -9594.9761789395,
};

/** The same with times rounded to two decimals, as in the file that comes with lifetimes. */
export const cdnowRounded: readonly Optimum[] = [
  {
    model: 'bgnbd',
    parameters: { r: 0.242592907204, alpha: 4.41353156121, a: 0.792886148099, b: 2.42575343649 },
    standardErrors: { r: 0.01255732, alpha: 0.37822142, a: 0.18571914, b: 0.70534576 },
    logLikelihood: -9582.4255605674,
  },
  {
    model: 'mbgnbd',
    parameters: { r: 0.524837983666, alpha: 6.18299201967, a: 0.891356155332, b: 1.61399933473 },
    standardErrors: {},
    logLikelihood: -9582.1326848999,
  },
  {
    model: 'paretonbd',
    parameters: { r: 0.55327550869, alpha: 10.5776122387, s: 0.606213568674, beta: 11.6679112379 },
    standardErrors: { r: 0.047628754, alpha: 0.84272392, s: 0.18727957, beta: 6.2110293 },
    logLikelihood: -9594.9739298269,
  },
];

/** 11,104 donors with 6 yearly opportunities; as published 1.204, .750, .657, 2.783, LL −33225.6 (Fader, Hardie & Shang 2010). */
export const donationsBgbb: Optimum = {
  model: 'bgbb',
  parameters: { alpha: 1.2035223516, beta: 0.749716358173, gamma: 0.656718208442, delta: 2.78344223258 },
  standardErrors: { alpha: 0.069391362, beta: 0.029447717, gamma: 0.051009859, delta: 0.320819 },
  logLikelihood: -33225.581274347,
};
