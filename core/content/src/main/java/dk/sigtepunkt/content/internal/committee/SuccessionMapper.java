package dk.sigtepunkt.content.internal.committee;

import dk.sigtepunkt.content.internal.yaml.Findings;
import dk.sigtepunkt.content.internal.yaml.YamlFields;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import java.util.List;
import java.util.Optional;

/** Reads {@code replaces}: which former items an item carries on. */
final class SuccessionMapper {
    private final CommitteeId committee;
    private final Findings findings;

    SuccessionMapper(CommitteeId committee, Findings findings) {
        this.committee = committee;
        this.findings = findings;
    }

    /** @param kind of the item and of what it replaces */
    List<Succession> replaces(YamlFields item, ItemKind kind) {
        return item.groups("replaces").stream()
                .map(entry -> findings.checked(entry.line(), () -> succession(entry, kind)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Succession succession(YamlFields entry, ItemKind kind) {
        return new Succession(
                former(entry.text("former"), kind),
                entry.date("from"),
                entry.text("reason"),
                !entry.has("comparable") || entry.flag("comparable"),
                entry.flag("ownSeries"));
    }

    /** A bare key is an item of this committee, {@code committee/key} one of another, a committee its own id. */
    private ItemRef former(String text, ItemKind kind) {
        if (kind == ItemKind.COMMITTEE) {
            return ItemRef.of(new CommitteeId(text));
        }
        int slash = text.indexOf('/');
        CommitteeId owner = slash < 0 ? committee : new CommitteeId(text.substring(0, slash));
        return new ItemRef(kind, owner, text.substring(slash + 1));
    }
}
