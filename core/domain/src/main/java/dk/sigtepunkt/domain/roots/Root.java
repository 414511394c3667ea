package dk.sigtepunkt.domain.roots;

import java.time.LocalDate;

/**
 * Where a number or a status comes from, as a reader is told; Danish.
 *
 * @param source who made the figure up, or which list was counted
 * @param known its vintage: the day from which it has been known
 * @param method how it comes about
 * @param owner whose it is
 * @param link the page on which all of it stands
 */
public record Root(String source, LocalDate known, String method, String owner, String link) {}
