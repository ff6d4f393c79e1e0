/** An error with a code, as events tell of it. */
export const fault = (code, message) => Object.assign(new Error(message), { code })
