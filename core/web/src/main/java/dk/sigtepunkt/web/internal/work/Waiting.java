package dk.sigtepunkt.web.internal.work;

import dk.sigtepunkt.web.internal.page.Link;

/**
 * Something of one kind that waits in a committee.
 *
 * @param count how many; at least one
 * @param link what it is, in words, and where one can do something about it
 */
public record Waiting(WaitingKind kind, int count, Link link) {}
