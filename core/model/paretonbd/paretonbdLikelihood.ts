import { quadraturePlan } from '../../math/competingLomax';
import type { Evaluation } from '../../math/minimise';
import { countAbove, totalsByAge } from '../fit/countPatterns';
import type { Patterns } from '../fit/patterns';

/**
 * Minus the Pareto/NBD log-likelihood of these patterns as a function of
 * (log r, log alpha, log s, log beta), with its exact gradient and Hessian.
 *
 * Schmittlein, Morrison & Colombo (1987), Management Science 33(1), in the form before the 2F1 functions
 * (Hardie's note 009): "still here" plus "left at some time y since the last purchase",
 *
 *   Γ(r+x)/Γ(r) alpha^r beta^s [ 1/((alpha+T)^(r+x) (beta+T)^s) + s ∫ dy / ((alpha+y)^(r+x) (beta+y)^(s+1)) ],
 *
 * y from t_x to T. Both are positive, so nothing cancels; the derivatives of the integral are integrals over the
 * same places (see competingLomax), and there is no special case at alpha = beta or t_x = T.
 */
export function paretonbdLikelihood(patterns: Patterns): (point: readonly number[]) => Evaluation {
  const { count, frequency, recency, age, customers } = patterns;
  const moreThan = countAbove(frequency, customers);
  const totals = totalsByAge(patterns);

  return ([logR, logAlpha, logS, logBeta]) => {
    const r = Math.exp(logR);
    const alpha = Math.exp(logAlpha);
    const s = Math.exp(logS);
    const beta = Math.exp(logBeta);
    const alphaFirst = alpha <= beta;
    const smaller = alphaFirst ? alpha : beta;
    const larger = alphaFirst ? beta : alpha;

    let value = 0;
    // First derivatives by r, alpha (t), s and beta (b); second ones likewise.
    let [gr, gt, gs, gb] = [0, 0, 0, 0];
    let [hrr, hrt, hrs, hrb, htt] = [0, 0, 0, 0, 0];
    let [hts, htb, hss, hsb, hbb] = [0, 0, 0, 0, 0];

    for (let i = 0; i < moreThan.length; i++) {
      const n = moreThan[i];
      const inverse = 1 / (r + i);
      value += n * Math.log(r + i);
      gr += n * inverse;
      hrr -= n * inverse * inverse;
    }

    for (let i = 0; i < totals.ages.length; i++) {
      const T = totals.ages[i];
      const n = totals.customers[i];
      const purchases = totals.purchases[i];
      const byAlpha = 1 / (alpha + T);
      const logA = Math.log1p(T / alpha);
      const shareA = (n * T * byAlpha) / alpha;
      value -= n * r * logA + purchases * (logAlpha + logA);
      gr -= n * logA;
      gt += r * shareA - purchases * byAlpha;
      hrt += shareA;
      htt -= r * shareA * (byAlpha + 1 / alpha) - purchases * byAlpha * byAlpha;
      const byBeta = 1 / (beta + T);
      const logB = Math.log1p(T / beta);
      const shareB = (n * T * byBeta) / beta;
      value -= n * s * logB;
      gs -= n * logB;
      gb += s * shareB;
      hsb += shareB;
      hbb -= s * shareB * (byBeta + 1 / beta);
    }

    for (let pattern = 0; pattern < count; pattern++) {
      const tx = recency[pattern];
      const T = age[pattern];
      if (!(tx < T)) continue;
      const n = customers[pattern];
      const p = r + frequency[pattern];
      const { reach, rule } = quadraturePlan(s, beta + tx, p, alpha + tx, T - tx);
      const { places, weights } = rule;
      const start = smaller + tx;
      const logLarger = Math.log(larger + tx);
      // Of the integrand at t_x; it is taken out so that nothing overflows.
      const toAlpha = Math.log1p((T - tx) / (alpha + tx));
      const toBeta = Math.log1p((T - tx) / (beta + tx));
      const byAlphaT = 1 / (alpha + T);
      const byBetaT = 1 / (beta + T);
      // Sums over the places: of the integrand, and with log((alpha+T)/(alpha+y)), 1/(alpha+T) − 1/(alpha+y), and
      // the same with beta (a, i; b, j), and with their products.
      let [sum, sa, si, sb, sj] = [0, 0, 0, 0, 0];
      let [saa, sai, sab, saj, sii] = [0, 0, 0, 0, 0];
      let [sib, sij, sbb, sbj, sjj] = [0, 0, 0, 0, 0];
      for (let m = 0; m < places.length; m++) {
        const v = reach * places[m];
        const near = start * Math.exp(v);
        const far = near + (larger - smaller);
        const logFar = Math.log(far) - logLarger;
        // Logarithms of (alpha+y)/(alpha+t_x) and (beta+y)/(beta+t_x).
        const logA = alphaFirst ? v : logFar;
        const logB = alphaFirst ? logFar : v;
        const byNear = 1 / near;
        const byFar = 1 / far;
        const byBeta = alphaFirst ? byFar : byNear;
        const w = weights[m] * Math.exp(-p * logA - s * logB) * near * byBeta;
        const a = toAlpha - logA;
        const i = byAlphaT - (alphaFirst ? byNear : byFar);
        const b = toBeta - logB;
        const j = byBetaT - byBeta;
        const wa = w * a;
        const wi = w * i;
        const wb = w * b;
        const wj = w * j;
        sum += w;
        sa += wa;
        si += wi;
        sb += wb;
        sj += wj;
        saa += wa * a;
        sai += wa * i;
        sab += wa * b;
        saj += wa * j;
        sii += wi * i;
        sib += wi * b;
        sij += wi * j;
        sbb += wb * b;
        sbj += wb * j;
        sjj += wj * j;
      }
      const u = logS + p * toAlpha + s * toBeta + Math.log(sum * reach);
      const e = Math.exp(-Math.abs(u));
      value += n * (Math.max(u, 0) + Math.log(1 + e));
      const left = (u > 0 ? 1 : e) / (1 + e);
      const share = (n * left) / sum;
      const back = left / sum;
      // The integrand's logarithm has the derivatives a by r, p·i by alpha, b + 1/s by s and (s+1)·j − 1/(beta+T) by beta.
      const byR = sa;
      const byT = p * si;
      const byS = sb + sum / s;
      const byB = (s + 1) * sj - byBetaT * sum;
      gr += share * byR;
      gt += share * byT;
      gs += share * byS;
      gb += share * byB;
      // Of log(1 + e^u): left·(means of products and of second derivatives) − left²·(products of means).
      hrr += share * (saa - back * byR * byR);
      hrt += share * (p * sai + si - back * byR * byT);
      hrs += share * (sab + sa / s - back * byR * byS);
      hrb += share * ((s + 1) * saj - byBetaT * sa - back * byR * byB);
      htt += share * (p * (p + 1) * sii - 2 * p * byAlphaT * si - back * byT * byT);
      hts += share * (p * (sib + si / s) - back * byT * byS);
      htb += share * (p * ((s + 1) * sij - byBetaT * si) - back * byT * byB);
      hss += share * (sbb + (2 * sb) / s - back * byS * byS);
      hsb += share * ((s + 1) * (sbj + sj / s) - byBetaT * (sb + sum / s) + sj - back * byS * byB);
      hbb +=
        share *
        ((s + 1) * ((s + 2) * sjj - 4 * byBetaT * sj) + 2 * byBetaT * byBetaT * sum - back * byB * byB);
    }

    // By the chain rule, d/d log p = p d/dp.
    gr *= r;
    gt *= alpha;
    gs *= s;
    gb *= beta;
    hrt *= r * alpha;
    hrs *= r * s;
    hrb *= r * beta;
    hts *= alpha * s;
    htb *= alpha * beta;
    hsb *= s * beta;
    return {
      value: -value,
      gradient: [-gr, -gt, -gs, -gb],
      hessian: [
        [-hrr * r * r - gr, -hrt, -hrs, -hrb],
        [-hrt, -htt * alpha * alpha - gt, -hts, -htb],
        [-hrs, -hts, -hss * s * s - gs, -hsb],
        [-hrb, -htb, -hsb, -hbb * beta * beta - gb],
      ],
    };
  };
}
