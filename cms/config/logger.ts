/** Requests are not logged: the publisher asks once a second, and addresses can hold what people search. */
export default { level: 'info' };
