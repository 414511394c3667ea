package dk.sigtepunkt.domain.sections;

import dk.sigtepunkt.domain.access.Signature;

/**
 * A text as it was released, for good.
 *
 * @param written by whom, and when
 * @param released by whom it was let out, and when: from then on everybody reads it
 */
public record ReleasedText(SectionRef ref, String text, Signature written, Signature released) {}
