package dk.sigtepunkt.rest.internal.sections;

import dk.sigtepunkt.rest.internal.http.OverQuarter;
import java.util.List;

/**
 * What a committee has said of a quarter.
 *
 * @param texts each that was released, oldest first
 */
public record QuarterWordsJson(String committee, String period, List<ReleasedTextJson> texts) implements OverQuarter {}
