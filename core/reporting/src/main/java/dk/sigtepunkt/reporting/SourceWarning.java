package dk.sigtepunkt.reporting;

import dk.sigtepunkt.contracts.identity.CommitteeId;

/**
 * That something is wrong where figures of the report come from, on the day it is put together.
 *
 * @param source the data source's name
 * @param sentence Danish: not set up, paused, closed, failing since, or waiting for a person
 */
public record SourceWarning(CommitteeId committee, String source, String sentence) {}
