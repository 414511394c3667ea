package dk.sigtepunkt.domain.questions;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was asked, for good: nothing of it is changed later.
 *
 * @param number counted from 1 over the whole municipality
 * @param body that asked, as the municipality calls it
 * @param on the day it was asked
 * @param committee whom it was asked of first
 * @param area what it is about; empty for the committee as a whole
 */
public record AskedQuestion(
        int number, String body, LocalDate on, String text, CommitteeId committee, Optional<FocusAreaRef> area) {
    /** The number that a text names; 0, which no question has, for none. */
    public static int number(String written) {
        return written.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(written) : 0;
    }
}
