package dk.sigtepunkt.rest.internal.roots;

import java.util.List;

/**
 * The numbers of a text.
 *
 * @param numbers in their order
 */
public record ReadNumbersJson(List<NumberVerdictJson> numbers) {}
