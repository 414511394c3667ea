package dk.sigtepunkt.web.internal.account;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.sessions.WantedToken;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How one makes a key.
 *
 * @param label what was written of what it is for
 * @param permissions those that one has somewhere
 */
public record KeyForm(String label, String lastDay, String latest, List<Choice> permissions, List<Choice> committees) {
    private static final String NAMES = "account.permission.";
    private static final String PERMISSION = "ret-";
    private static final String COMMITTEE = "udvalg-";
    private static final int USUAL_MONTHS = 3;

    /** @return none for who has no account, and so no key */
    static List<KeyForm> of(PageRequest visit, Reading reading, LocalDate today) {
        if (visit.actor().standing() != Actor.Standing.PERSON) {
            return List.of();
        }
        String written = visit.field("sidste-dag");
        return List.of(new KeyForm(
                visit.field("formaal"),
                written.isEmpty() ? today.plusMonths(USUAL_MONTHS).toString() : written,
                today.plusYears(1).toString(),
                Arrays.stream(Permission.values())
                        .filter(permission -> visit.may(permission, Where.SOMEWHERE))
                        .map(permission -> new Choice(
                                PERMISSION + code(permission),
                                name(permission, visit),
                                chosen(PERMISSION + code(permission), visit)))
                        .toList(),
                committees(reading).stream()
                        .map(known -> new Choice(
                                COMMITTEE + known.id().value(),
                                known.content().name(),
                                chosen(COMMITTEE + known.id().value(), visit)))
                        .toList()));
    }

    static WantedToken wanted(PageRequest visit, Reading reading, LocalDate lastDay) {
        Set<Permission> permissions = Arrays.stream(Permission.values())
                .filter(permission -> chosen(PERMISSION + code(permission), visit))
                .collect(Collectors.toUnmodifiableSet());
        Set<CommitteeId> committees = committees(reading).stream()
                .map(KnownCommittee::id)
                .filter(id -> chosen(COMMITTEE + id.value(), visit))
                .collect(Collectors.toUnmodifiableSet());
        return new WantedToken(Optional.empty(), visit.field("formaal"), permissions, committees, lastDay);
    }

    /** As browsers send it; empty when it is no day. */
    static Optional<LocalDate> lastDay(PageRequest visit) {
        try {
            return Optional.of(LocalDate.parse(visit.field("sidste-dag")));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    static String name(Permission permission, PageRequest visit) {
        return visit.say(NAMES + code(permission));
    }

    private static String code(Permission permission) {
        return permission.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<KnownCommittee> committees(Reading reading) {
        return reading.committees().committees().stream()
                .filter(KnownCommittee::active)
                .toList();
    }

    private static boolean chosen(String field, PageRequest visit) {
        return visit.field(field).equals("ja");
    }

    /** @param field the name of what is sent when it is chosen */
    public record Choice(String field, String name, boolean chosen) {}
}
