package dk.sigtepunkt.domain.committees;

import java.time.Instant;

/**
 * That plug-in code of a committee does not do what it should.
 *
 * @param sentence plain Danish: what is wrong and what to do
 * @param needsRestart whether code hangs that nothing but a new version or a restart of the server gets rid of
 */
public record Fault(String sentence, Instant since, boolean needsRestart) {}
