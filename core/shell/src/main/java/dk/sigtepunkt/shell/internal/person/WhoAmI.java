package dk.sigtepunkt.shell.internal.person;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountWords;
import dk.sigtepunkt.domain.accounts.Accounts;
import dk.sigtepunkt.domain.audit.AuditWords;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import java.util.List;
import java.util.stream.Stream;

/** Whom the console takes somebody for. */
final class WhoAmI {
    private final Accounts accounts;

    WhoAmI(Accounts accounts) {
        this.accounts = accounts;
    }

    List<String> lines(Actor actor) {
        String means =
                AuditWords.in(ConsoleWords.language()).means(actor.means().name());
        String by = ConsoleWords.say("person.whoami.means", means);
        if (actor.standing() != Actor.Standing.PERSON) {
            return List.of(name(actor), ConsoleWords.say("person.whoami.everything"), by);
        }
        Stream<String> roles = actor.roles().stream().map(WhoAmI::role).sorted();
        return Stream.of(Stream.of(name(actor)), actor.roles().isEmpty() ? none() : roles, Stream.of(by))
                .flatMap(lines -> lines)
                .toList();
    }

    /** The first line: for a greeting. */
    String name(Actor actor) {
        if (actor.standing() != Actor.Standing.PERSON) {
            return ConsoleWords.say("person.whoami.owner", actor.name());
        }
        return AccountId.find(actor.name())
                .flatMap(accounts::name)
                .map(name -> ConsoleWords.say("person.whoami.person", name.name(), name.login(), actor.name()))
                .orElseGet(() -> ConsoleWords.say("person.whoami.nameless", actor.name()));
    }

    private static Stream<String> none() {
        return Stream.of(ConsoleWords.say("person.whoami.no-role"));
    }

    private static String role(HeldRole held) {
        String role = AccountWords.in(ConsoleWords.language()).role(held.role());
        return held.committee()
                .map(committee -> ConsoleWords.say("person.whoami.role-in", role, committee))
                .orElseGet(() -> ConsoleWords.say("person.whoami.role", role));
    }
}
