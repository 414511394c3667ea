package dk.sigtepunkt.rest.internal.roots;

import dk.sigtepunkt.domain.roots.Root;

/**
 * Where a number or a status comes from.
 *
 * @param known its vintage, a day
 * @param page the page on which all of it stands
 */
public record RootJson(String source, String known, String method, String owner, String page) {
    public static RootJson of(Root root) {
        return new RootJson(root.source(), root.known().toString(), root.method(), root.owner(), root.link());
    }
}
