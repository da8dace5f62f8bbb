import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { z } from 'zod';
import { environment } from '../environment';
import { clientAddress } from './client-address';
import { type Rule, rules } from './rules';

const Named = z.object({
  identifier: z.string().optional(),
  email: z.string().optional(),
  code: z.string().optional(),
});
const SignedIn = z.looseObject({ id: z.number() });

/** The account that a request is about: who is signed in, or the address or the code that it names. */
function accountIn({ state, request }: Context): string {
  const user = SignedIn.safeParse(state.user).data;
  if (user) return `#${user.id}`;
  const { identifier, email, code } = Named.safeParse(request.body).data ?? {};
  return (identifier ?? email ?? code ?? '').trim().toLowerCase().slice(0, 254);
}

function keyOf({ by }: Rule, context: Context): string {
  if (by === 'everybody') return by;
  const address = clientAddress(context.req);
  if (by === 'address') return address;
  return by === 'account' ? accountIn(context) : `${address} ${accountIn(context)}`;
}

const limiterOf = (name: string, rule: Rule) =>
  new RateLimiterMemory({
    keyPrefix: `${name} by ${rule.by}`,
    points: Math.ceil(rule.points * environment().LIMITS_FACTOR),
    duration: rule.minutes * 60,
  });

/**
 * The limits of a route, `METHOD /path`, as middlewares of that very route: no way of writing its
 * address passes them. A refusal is 429 with `Retry-After`.
 */
export function limitsOf(name: string): ((context: Context, next: Next) => Promise<void>)[] {
  const limiters = (rules[name] ?? []).map((rule) => ({ rule, limiter: limiterOf(name, rule) }));
  if (limiters.length === 0) return [];
  return [
    async (context, next) => {
      const counted = limiters.map(({ rule, limiter }) => ({
        rule,
        limiter,
        key: keyOf(rule, context),
      }));
      for (const { limiter, key } of counted) await limiter.consume(key).catch(refuse(context));
      await next();
      if (context.status < 400)
        for (const { rule, limiter, key } of counted) if (rule.failures) await limiter.reward(key);
    },
  ];
}

/** Says when to come back. */
const refuse = (context: Context) => (reason: unknown) => {
  if (!(reason instanceof RateLimiterRes)) throw reason;
  context.set('Retry-After', String(Math.max(1, Math.ceil(reason.msBeforeNext / 1_000))));
  throw new errors.RateLimitError();
};
