package dk.sigtepunkt.domain.roots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names that have a number in them, found where they begin by their first letter, the longest first. */
final class Names {
    private final Map<Character, List<String>> names = new HashMap<>();

    Names(Set<String> written) {
        written.stream()
                .filter(name -> name.chars().anyMatch(Character::isDigit))
                .filter(name -> name.chars().anyMatch(Character::isLetter))
                .sorted(Comparator.comparing(String::length).reversed())
                .forEach(name -> names.computeIfAbsent(first(name.charAt(0)), none -> new ArrayList<>())
                        .add(name));
    }

    private static char first(char one) {
        return Character.toLowerCase(one);
    }

    /** After the name that stands there. */
    Optional<Integer> at(String text, int from) {
        return names.getOrDefault(first(text.charAt(from)), List.of()).stream()
                .filter(name -> text.regionMatches(true, from, name, 0, name.length()))
                .map(name -> from + name.length())
                .filter(to -> to == text.length() || !Character.isLetterOrDigit(text.charAt(to)))
                .findFirst();
    }
}
