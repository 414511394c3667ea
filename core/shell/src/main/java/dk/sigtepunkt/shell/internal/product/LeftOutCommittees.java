package dk.sigtepunkt.shell.internal.product;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.municipality.Installation;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says which committees come with the product and are not shown, so that nobody looks for them in vain. */
final class LeftOutCommittees {
    private LeftOutCommittees() {}

    /** Empty when there are none. */
    static Optional<String> sentence(Installation installation) {
        return installation.leftOut().isEmpty()
                ? Optional.empty()
                : Optional.of(ConsoleWords.say(
                        "product.left-out",
                        installation.leftOut().stream()
                                .map(CommitteeId::value)
                                .sorted()
                                .collect(Collectors.joining(", "))));
    }
}
