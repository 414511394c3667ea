package dk.sigtepunkt.web.internal.menu;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.text.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where somebody who is signed in can go besides what everybody can: the pages on which there is something for that one.
 */
public record Menu(List<Group> groups) {
    /** Of somebody who is not. */
    public static final Menu NONE = new Menu(List.of());

    public Menu {
        groups = List.copyOf(groups);
    }

    /** @param path of the page that the menu stands on */
    public static Menu of(Actor actor, String path, Words words) {
        if (Policy.HOUSE.objectionToOwn(actor).isPresent()) {
            return NONE;
        }
        List<MenuTarget> targets =
                MenuTarget.ALL.stream().filter(target -> target.isFor(actor)).toList();
        Optional<MenuTarget> here = targets.stream()
                .filter(target -> target.holds(path))
                .max(Comparator.comparing(target -> target.href().length()));
        return new Menu(Arrays.stream(MenuGroup.values())
                .map(group -> new Group(
                        words.say(group.word()),
                        targets.stream()
                                .filter(target -> target.group() == group)
                                .map(target -> entry(target, path, here.filter(target::equals), words))
                                .toList()))
                .filter(group -> !group.entries().isEmpty())
                .toList());
    }

    private static Entry entry(MenuTarget target, String path, Optional<MenuTarget> here, Words words) {
        return new Entry(
                target.href(),
                words.say(target.word()),
                here.map(one -> path.equals(one.href()) ? "page" : "true").orElse(""));
    }

    /** What belongs together; at least one. */
    public record Group(String name, List<Entry> entries) {}

    /** @param current as {@code aria-current} says it; empty for a page that one is not on */
    public record Entry(String href, String text, String current) {}
}
