package dk.sigtepunkt.web.internal.http;

import dk.sigtepunkt.domain.committees.CatalogueState;
import dk.sigtepunkt.domain.kept.Kept;
import dk.sigtepunkt.domain.kept.Proof;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Pages as they were written for those who are not signed in, for as long as nothing they are made from has changed. Proving,
 * each page is made all the same and compared: a page that depends on something more than it should breaks.
 */
final class KeptPages {
    /** Of the largest heap: about half of the pages of a quarter with the heap that the product comes with. */
    private static final int SHARE = 32;

    private static final Object NOTHING_MORE = new Object();

    private final Supplier<CatalogueState> present;
    private final boolean proving;
    private final Kept<Asked, Written> pages = new Kept<>(Runtime.getRuntime().maxMemory() / SHARE, Written::length);

    KeptPages(Supplier<CatalogueState> present, boolean proving) {
        this.present = present;
        this.proving = proving;
    }

    /** A server proves its pages only when it was started to. */
    static KeptPages of(Supplier<CatalogueState> present) {
        return new KeptPages(present, Proof.wanted());
    }

    PageResponse answer(PageRequest visit, Supplier<PageResponse> make) {
        return answer(visit, present.get(), NOTHING_MORE, make);
    }

    /**
     * A page that is made from something more than the state, such as what committees answered.
     *
     * @param before the state from before the reading was opened that it is made from: the reading may be newer, never older
     * @param from the very same object as before when all of that is the same
     */
    @SuppressWarnings("ReferenceEquality") // another object may say something else
    PageResponse answer(PageRequest visit, CatalogueState before, Object from, Supplier<PageResponse> make) {
        Asked asked = new Asked(visit.path(), visit.query());
        Optional<PageResponse> kept =
                pages.find(before, asked).filter(page -> page.from() == from).map(Written::page);
        if (kept.isPresent() && !proving) {
            return kept.get();
        }
        PageResponse made = make.get().tagged();
        kept.ifPresent(page -> prove(page, made, before, asked));
        if (made.status() == 200 && !Site.NOT_KEPT.equals(made.headers().getOrDefault(Site.CACHING, ""))) {
            pages.keep(before, asked, new Written(from, made));
        }
        return made;
    }

    private void prove(PageResponse kept, PageResponse made, CatalogueState state, Asked asked) {
        boolean same =
                Arrays.equals(kept.bytes(), made.bytes()) && kept.headers().equals(made.headers());
        if (!same && present.get().equals(state)) {
            throw new IllegalStateException(asked + " is another page in the same state");
        }
    }

    private record Written(Object from, PageResponse page) {
        long length() {
            return page.length();
        }
    }

    private record Asked(String path, Map<String, String> query) {}
}
