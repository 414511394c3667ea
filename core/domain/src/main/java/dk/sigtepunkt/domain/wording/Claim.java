package dk.sigtepunkt.domain.wording;

import java.util.Optional;

/**
 * A place in a text that ties an action to an effect.
 *
 * @param from where the words that tie begin, in characters of the text as it was given
 * @param to after their last character
 * @param words as they stand there
 * @param strength how much they claim
 * @param suggestion what can stand in their place, in Danish
 * @param action that they are told of, where it is known which; it says how much may be claimed
 */
public record Claim(
        int from, int to, String words, Strength strength, String suggestion, Optional<GradedAction> action) {}
