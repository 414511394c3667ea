package dk.sigtepunkt.domain.influence;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.Influence;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Signature;
import java.util.Optional;

/**
 * What one committee says of an influence. What its people said comes before what its content declares.
 *
 * @param says what it says that is so; empty for one that says that it is not so
 * @param declined why it is not so; empty for one that says that it is
 * @param by who said it; empty for what the content declares
 */
public record Voice(CommitteeId committee, Optional<Influence> says, String declined, Optional<Signature> by) {
    /**
     * Empty for who says nothing.
     *
     * @param book as it {@linkplain InfluenceBook#following follows} the heirs
     */
    static Optional<Voice> of(WordRef ref, Optional<Committee> content, InfluenceBook book, AreaHeirs heirs) {
        Optional<WordEntry.Said> people = book.last(ref);
        if (people.isEmpty()) {
            return content.stream()
                    .flatMap(one -> one.influences().stream())
                    .filter(one -> heirs.now(AreaPair.of(one)).equals(ref.pair()))
                    .findFirst()
                    .map(one -> new Voice(ref.committee(), Optional.of(about(ref, one)), "", Optional.empty()));
        }
        return people.get()
                .fold(
                        released -> Optional.of(new Voice(
                                ref.committee(),
                                Optional.of(about(ref, released.influence())),
                                "",
                                Optional.of(released.by()))),
                        declined -> Optional.of(new Voice(
                                ref.committee(), Optional.empty(), declined.reason(), Optional.of(declined.by()))),
                        withdrawn -> Optional.empty());
    }

    private static Influence about(WordRef ref, Influence said) {
        return new Influence(
                ref.pair().from(),
                ref.pair().to(),
                said.sign(),
                said.strength(),
                said.reason(),
                said.about(),
                said.origin());
    }

    /** Whether it is what the committee's content declares, and nobody wrote. */
    public boolean declared() {
        return by.isEmpty();
    }
}
