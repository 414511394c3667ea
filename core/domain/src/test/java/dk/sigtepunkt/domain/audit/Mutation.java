package dk.sigtepunkt.domain.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What somebody with the database in hand may do to a chain. */
public enum Mutation {
    FLIPPED(false, (chain, random) -> {
        int place = random.nextInt(chain.size());
        chain.set(place, flipped(chain.get(place), random));
        return chain;
    }),
    DELETED(false, (chain, random) -> {
        chain.remove(random.nextInt(chain.size() - 1));
        return chain;
    }),
    /** With a hash of its own that fits. */
    INSERTED(false, (chain, random) -> {
        int place = random.nextInt(chain.size());
        chain.addAll(place, Entries.linked(before(chain, place), List.of(Entries.noted(random))));
        return chain;
    }),
    REORDERED(false, (chain, random) -> {
        int one = random.nextInt(chain.size() - 1);
        Collections.swap(chain, one, one + 1 + random.nextInt(chain.size() - 1 - one));
        return chain;
    }),
    CUT_OFF(true, (chain, random) -> chain.subList(0, random.nextInt(chain.size()))),
    /** From some link on, each with a hash that fits. */
    REBUILT(true, (chain, random) -> {
        int place = random.nextInt(chain.size());
        List<ChainLink> rebuilt = new ArrayList<>(chain.subList(0, place));
        List<AuditRecord> others = Stream.generate(() -> Entries.noted(random))
                .limit(chain.size() - place)
                .toList();
        rebuilt.addAll(Entries.linked(before(chain, place), others));
        return rebuilt;
    });

    private final boolean needsAHead;

    @SuppressWarnings("ImmutableEnumChecker") // Functions without a state.
    private final BiFunction<List<ChainLink>, Random, List<ChainLink>> deed;

    Mutation(boolean needsAHead, BiFunction<List<ChainLink>, Random, List<ChainLink>> deed) {
        this.needsAHead = needsAHead;
        this.deed = deed;
    }

    /** Whether it is found only by who knows where the chain ended. */
    public boolean needsAHead() {
        return needsAHead;
    }

    public List<ChainLink> of(List<ChainLink> chain, Random random) {
        return List.copyOf(deed.apply(new ArrayList<>(chain), random));
    }

    private static AuditHead before(List<ChainLink> chain, int place) {
        return place == 0 ? AuditHead.START : chain.get(place - 1).head();
    }

    /** One bit of one part. */
    private static ChainLink flipped(ChainLink link, Random random) {
        int place = random.nextInt(link.parts().size() + 3) - 3;
        List<String> parts = new ArrayList<>(link.parts());
        if (place >= 0) {
            parts.set(place, flipped(parts.get(place), random));
        }
        return new ChainLink(
                place == -3 ? link.seq() ^ 1L << random.nextInt(20) : link.seq(),
                parts,
                place == -2 ? flipped(link.previous(), random) : link.previous(),
                place == -1 ? flipped(link.hash(), random) : link.hash());
    }

    private static String flipped(String text, Random random) {
        if (text.isEmpty()) {
            return "x";
        }
        int place = random.nextInt(text.length());
        char flipped = (char) (text.charAt(place) ^ 1 << random.nextInt(7));
        return text.substring(0, place) + flipped + text.substring(place + 1);
    }
}
