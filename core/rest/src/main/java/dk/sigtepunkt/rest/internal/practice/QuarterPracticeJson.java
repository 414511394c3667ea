package dk.sigtepunkt.rest.internal.practice;

import dk.sigtepunkt.rest.internal.http.OverQuarter;

/**
 * What a strategy had come to by the end of a quarter.
 *
 * @param strategy its id
 */
public record QuarterPracticeJson(String period, String strategy, PracticeJson practice) implements OverQuarter {}
