package dk.sigtepunkt.domain.accounts;

/**
 * That a committee gets another chair.
 *
 * @param committee an id
 * @param last the old one's last day; empty for the day before the new one's first
 * @param first the new one's first day; empty for today
 */
public record ChairChange(String committee, String last, String first) {}
