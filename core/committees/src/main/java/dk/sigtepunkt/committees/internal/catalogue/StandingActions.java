package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.domain.actions.ActionBook;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import java.time.Instant;

/** Committees with the actions that stand, in place of those that their contents declare: people write actions too. */
final class StandingActions {
    private CatalogueSnapshot declared = CatalogueSnapshot.EMPTY;
    private ActionBook book = ActionBook.EMPTY;
    private CatalogueSnapshot standing = CatalogueSnapshot.EMPTY;

    /** The same object for as long as neither committees nor actions are others. */
    @SuppressWarnings("ReferenceEquality") // another object is another state
    synchronized CatalogueSnapshot in(CatalogueSnapshot committees, ActionBook kept) {
        if (committees != declared || kept != book) {
            standing = new CatalogueSnapshot(
                    committees.committees().stream()
                            .map(known -> known.saying(standing(known, kept)))
                            .toList(),
                    committees.refused(),
                    committees.former(),
                    kept);
            declared = committees;
            book = kept;
        }
        return standing;
    }

    /** Of what is not there any more, others may have carried on a part: what is left is the content's word. */
    private static Committee standing(KnownCommittee known, ActionBook kept) {
        return known.active() ? kept.standing(known.content()) : kept.at(known.content(), Instant.MAX);
    }
}
