package dk.sigtepunkt.domain.evidence;

import java.time.LocalDate;

/**
 * Where something was found out.
 *
 * @param source from whom or what it is, as a group or a document, never a person's name
 * @param place empty where it has none
 * @param on the day it was gathered
 */
public record Gathered(String source, String place, LocalDate on) {}
