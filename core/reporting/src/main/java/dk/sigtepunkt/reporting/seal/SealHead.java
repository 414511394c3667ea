package dk.sigtepunkt.reporting.seal;

import dk.sigtepunkt.reporting.seal.json.JsonFields;
import dk.sigtepunkt.reporting.seal.json.JsonUnreadable;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a seal says of its report as a whole.
 *
 * @param replaces the edition of the same report that it takes the place of
 * @param before the last edition of the nearest earlier quarter that was sealed
 */
public record SealHead(
        SealIdentity of,
        SealOccasion occasion,
        SealMakers makers,
        Optional<SealLink> replaces,
        Optional<SealLink> before) {

    /** As it stands in a file, with its checks. */
    Map<String, Object> tree(int parts, String root) {
        Map<String, Object> tree = new TreeMap<>();
        of.into(tree);
        occasion.into(tree);
        makers.into(tree);
        replaces.ifPresent(link -> tree.put("replaces", link.tree()));
        before.ifPresent(link -> tree.put("before", link.tree()));
        tree.put("format", SealFile.FORMAT);
        tree.put("parts", parts);
        tree.put("root", root);
        tree.put("checks", SealChecks.of("", tree));
        return tree;
    }

    static SealHead read(JsonFields head) throws JsonUnreadable {
        SealIdentity of = SealIdentity.read(head);
        SealOccasion occasion = SealOccasion.read(head);
        SealMakers makers = SealMakers.read(head);
        Optional<JsonFields> replaces = head.optionalObject("replaces");
        Optional<JsonFields> before = head.optionalObject("before");
        head.text("format", SealFile.FORMAT::equals);
        head.whole("parts", 0);
        head.text("root", SealDigests::isDigest);
        head.texts("checks");
        head.done();
        return new SealHead(
                of,
                occasion,
                makers,
                replaces.isPresent() ? Optional.of(SealLink.read(replaces.get())) : Optional.empty(),
                before.isPresent() ? Optional.of(SealLink.read(before.get())) : Optional.empty());
    }
}
