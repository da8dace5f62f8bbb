const minute = 60_000;

/**
 * Milliseconds between the tries of one mail; the last pause repeats. Close together within the hour
 * that the shortest link serves.
 */
export default {
  pauses: [1, 5, 10, 15, 15, 30, 60].map((minutes) => minutes * minute),
};
