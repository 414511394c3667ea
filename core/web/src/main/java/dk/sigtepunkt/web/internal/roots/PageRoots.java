package dk.sigtepunkt.web.internal.roots;

import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.roots.RootBook;

/**
 * The notes of a page about one thing.
 *
 * @param whose the id of its committee
 * @param own the id of the thing's own root
 */
public record PageRoots(String whose, String own, RootNotes notes) {
    /** Those of a focus area's page. */
    public static PageRoots of(FocusAreaPart part, RootNotes notes) {
        return new PageRoots(part.committee().id().value(), RootBook.id(part), notes);
    }
}
