package dk.sigtepunkt.rest.internal.wording;

import java.util.List;

/**
 * What a text claims more than it may.
 *
 * @param claims in their order; none where it claims no more
 */
public record ReadWordingJson(List<OverclaimJson> claims) {}
