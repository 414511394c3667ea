package dk.sigtepunkt.domain.breadth;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import java.time.LocalDate;

/**
 * What people came to.
 *
 * @param area in which the community has its part
 * @param title on one line, which the committee alone reads
 * @param least what is told of those who came is of so many at least: as it was when they were counted, whatever is set later
 */
public record Occasion(FocusAreaRef area, LocalDate on, String title, Arranger arranger, int least) {}
