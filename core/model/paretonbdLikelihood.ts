import { racePlan } from '../math/lomaxRace';
import type { Evaluation } from '../math/minimise';
import { countAbove, totalsByAge } from './countPatterns';
import type { Pattern } from './fitted';

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
 * same places (see lomaxRace), and there is no special case at alpha = beta or t_x = T.
 */
export function paretonbdLikelihood(patterns: readonly Pattern[]): (point: readonly number[]) => Evaluation {
  const moreThan = countAbove(patterns, ({ frequency }) => frequency);
  const ages = totalsByAge(patterns);
  const silent = patterns.filter(({ recency, age }) => recency < age);

  return ([logR = 0, logAlpha = 0, logS = 0, logBeta = 0]) => {
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
      const n = moreThan[i] ?? 0;
      const inverse = 1 / (r + i);
      value += n * Math.log(r + i);
      gr += n * inverse;
      hrr -= n * inverse * inverse;
    }

    for (const { age, n, purchases } of ages) {
      const byAlpha = 1 / (alpha + age);
      const logA = Math.log1p(age / alpha);
      const shareA = (n * age * byAlpha) / alpha;
      value -= n * r * logA + purchases * (logAlpha + logA);
      gr -= n * logA;
      gt += r * shareA - purchases * byAlpha;
      hrt += shareA;
      htt -= r * shareA * (byAlpha + 1 / alpha) - purchases * byAlpha * byAlpha;
      const byBeta = 1 / (beta + age);
      const logB = Math.log1p(age / beta);
      const shareB = (n * age * byBeta) / beta;
      value -= n * s * logB;
      gs -= n * logB;
      gb += s * shareB;
      hsb += shareB;
      hbb -= s * shareB * (byBeta + 1 / beta);
    }

    for (const { frequency, recency: tx, age: T, count: n } of silent) {
      const p = r + frequency;
      const { reach, places, weights } = racePlan(s, beta + tx, p, alpha + tx, T - tx);
      const logLarger = Math.log(larger + tx);
      // Of the integrand at t_x; it is taken out so that nothing overflows.
      const toAlpha = Math.log1p((T - tx) / (alpha + tx));
      const toBeta = Math.log1p((T - tx) / (beta + tx));
      const byAlphaT = 1 / (alpha + T);
      const byBetaT = 1 / (beta + T);
      // Sums over the places: of the integrand, and with its logarithm's derivatives.
      let [sum, sr, st, ss, sb] = [0, 0, 0, 0, 0];
      let [srr, srt, srs, srb, stt] = [0, 0, 0, 0, 0];
      let [sts, stb, sss, ssb, sbb] = [0, 0, 0, 0, 0];
      let [plainT, plainTT, plainB, plainBB] = [0, 0, 0, 0];
      for (let i = 0; i < places.length; i++) {
        const v = reach * (places[i] ?? 0);
        const grown = (smaller + tx) * Math.exp(v);
        const other = grown + (larger - smaller);
        // Logarithms of (alpha+y)/(alpha+t_x) and (beta+y)/(beta+t_x).
        const logOther = Math.log(other) - logLarger;
        const logA = alphaFirst ? v : logOther;
        const logB = alphaFirst ? logOther : v;
        const byAlpha = 1 / (alphaFirst ? grown : other);
        const byBeta = 1 / (alphaFirst ? other : grown);
        const w = (weights[i] ?? 0) * Math.exp(-p * logA - s * logB) * grown * byBeta;
        const dr = toAlpha - logA;
        const dt = byAlphaT - byAlpha;
        const ds = toBeta - logB;
        const db = byBetaT - byBeta;
        // By beta: s·db − 1/(beta+y); by alpha: p·dt; the factor s of the integral is added at the end.
        const ft = p * dt;
        const fb = s * db - byBeta;
        const [wr, wt, ws, wb] = [w * dr, w * ft, w * ds, w * fb];
        sum += w;
        sr += wr;
        st += wt;
        ss += ws;
        sb += wb;
        srr += wr * dr;
        srt += wr * ft;
        srs += wr * ds;
        srb += wr * fb;
        stt += wt * ft;
        sts += wt * ds;
        stb += wt * fb;
        sss += ws * ds;
        ssb += ws * fb;
        sbb += wb * fb;
        plainT += w * dt;
        plainTT += w * byAlpha * byAlpha;
        plainB += w * db;
        plainBB += w * byBeta * byBeta;
      }
      const u = logS + p * toAlpha + s * toBeta + Math.log(sum * reach);
      const e = Math.exp(-Math.abs(u));
      value += n * (Math.max(u, 0) + Math.log(1 + e));
      const left = (u > 0 ? 1 : e) / (1 + e);
      const share = (n * left) / sum;
      const back = left / sum;
      gr += share * sr;
      gt += share * st;
      gs += share * ss + (n * left) / s;
      gb += share * sb;
      // Of log(1 + e^u): left·(means of products and second derivatives) − left²·(products of means).
      const es = ss + sum / s;
      hrr += share * (srr - back * sr * sr);
      hrt += share * (srt + plainT - back * sr * st);
      hrs += share * (srs + sr / s - back * sr * es);
      hrb += share * (srb - back * sr * sb);
      htt += share * (stt + p * (plainTT - byAlphaT * byAlphaT * sum) - back * st * st);
      hts += share * (sts + st / s - back * st * es);
      htb += share * (stb - back * st * sb);
      hss += share * (sss + (2 * ss) / s - back * es * es);
      hsb += share * (ssb + sb / s + plainB - back * es * sb);
      hbb += share * (sbb + s * (plainBB - byBetaT * byBetaT * sum) + plainBB - back * sb * sb);
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
