package dk.sigtepunkt.rest.internal.minutes;

import dk.sigtepunkt.domain.minutes.ToldMinutes;

/** @param work code of the kind of work */
public record WorkMinutesJson(String work, int minutes) {
    static WorkMinutesJson of(ToldMinutes.OfKind one) {
        return new WorkMinutesJson(one.kind().code(), one.minutes());
    }
}
