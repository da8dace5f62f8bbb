const FORWARDING =
  /^(?:x-forwarded-.*|forwarded|x-real-ip|x-client-ip|client-ip|true-client-ip|cf-connecting-ip|via)$/;

/** Whether a header is one by which a proxy tells for whom it asks, or by which a client pretends to be one. */
export const isForwarding = (name: string): boolean => FORWARDING.test(name);
