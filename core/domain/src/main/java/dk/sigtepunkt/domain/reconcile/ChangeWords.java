package dk.sigtepunkt.domain.reconcile;

import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import java.util.List;

/** What became of an item of a committee's content: each a sentence, but for {@link #carriedFrom}. */
interface ChangeWords {
    static ChangeWords danish() {
        return new DanishChangeWords();
    }

    /** @param is what is said of it now, where nothing was said before */
    String said(Field.Name field, String is);

    /** @param was what was said of it, where nothing is said any longer */
    String unsaid(Field.Name field, String was);

    String changed(Field.Name field, String was, String is);

    String newStep(String step);

    String stepGone(String step);

    /**
     * @param title what the former item is known by
     * @param reason the succession's, made short
     */
    String carriesOn(String title, Succession succession, String reason);

    String noLongerCarriesOn(ItemKind kind, String title);

    String thereAgain(String version);

    String noLongerThere(String version);

    /** @param successors the titles of what carries it on, at least one */
    String replacedBy(List<String> successors, String reason);

    /** What stands after the source of a figure that is another indicator's as well, with a space before it. */
    String carriedFrom(List<ItemRef> formers);
}
