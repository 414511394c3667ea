package dk.sigtepunkt.persistence.internal.audit;

import dk.sigtepunkt.domain.audit.AuditHead;
import dk.sigtepunkt.domain.audit.ChainLink;
import dk.sigtepunkt.domain.audit.Entries;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What somebody with a database's own commands may do to the chain in it; each gives the commands. */
enum Tampering {
    FLIPPED(false) {
        @Override
        List<String> commands(List<ChainLink> chain, Random random) {
            ChainLink link = chain.get(random.nextInt(chain.size()));
            int place = random.nextInt(COLUMNS.size() + 1);
            String changed = place == COLUMNS.size()
                    ? "seq = " + (link.seq() ^ (1L << (FARTHER + random.nextInt(20))))
                    : COLUMNS.get(place) + " = " + quoted(flipped(texts(link).get(place), random));
            return List.of("update audit_record set %s where seq = %d".formatted(changed, link.seq()));
        }
    },
    DELETED(false) {
        @Override
        List<String> commands(List<ChainLink> chain, Random random) {
            return List.of("delete from audit_record where seq = " + (1 + random.nextInt(chain.size() - 1)));
        }
    },
    /** It fits to the one before, and those after it make room. */
    INSERTED(false) {
        @Override
        List<String> commands(List<ChainLink> chain, Random random) {
            int place = random.nextInt(chain.size());
            return Stream.concat(
                            moved("seq > " + place, "-seq - 1").stream(),
                            rows(Entries.linked(before(chain, place), List.of(Entries.noted(random)))))
                    .toList();
        }
    },
    REORDERED(false) {
        @Override
        List<String> commands(List<ChainLink> chain, Random random) {
            int one = 1 + random.nextInt(chain.size() - 1);
            int other = one + 1 + random.nextInt(chain.size() - one);
            return moved("seq in (%d, %d)".formatted(one, other), "seq - %d".formatted(one + other));
        }
    },
    CUT_OFF(true) {
        @Override
        List<String> commands(List<ChainLink> chain, Random random) {
            int left = random.nextInt(chain.size());
            return Stream.concat(Stream.of("delete from audit_record where seq > " + left), ends(before(chain, left)))
                    .toList();
        }
    },
    /** From some record on, with hashes that fit. */
    REBUILT(true) {
        @Override
        List<String> commands(List<ChainLink> chain, Random random) {
            int place = random.nextInt(chain.size());
            List<ChainLink> others = Entries.linked(
                    before(chain, place),
                    Stream.generate(() -> Entries.noted(random))
                            .limit(chain.size() - place)
                            .toList());
            return Stream.of(
                            Stream.of("delete from audit_record where seq > " + place),
                            rows(others),
                            ends(others.get(others.size() - 1).head()))
                    .flatMap(commands -> commands)
                    .toList();
        }
    };

    /** All but the number, in the order of the parts, and the two hashes. */
    private static final List<String> COLUMNS = List.of(
            "noted_at",
            "node",
            "done_at",
            "means",
            "standing",
            "actor_id",
            "actor_roles",
            "permission",
            "act",
            "outcome",
            "subject_kind",
            "subject_key",
            "committee_id",
            "before_digest",
            "after_digest",
            "text_digest",
            "previous_hash",
            "own_hash");

    /** A bit that no number in a short chain has. */
    private static final int FARTHER = 6;

    private final boolean needsAHead;

    Tampering(boolean needsAHead) {
        this.needsAHead = needsAHead;
    }

    /** Whether it is found only by who knows where the chain ended. */
    boolean needsAHead() {
        return needsAHead;
    }

    abstract List<String> commands(List<ChainLink> chain, Random random);

    /** By way of numbers below zero, where none is taken. */
    private static List<String> moved(String which, String negative) {
        return List.of(
                "update audit_record set seq = %s where %s".formatted(negative, which),
                "update audit_record set seq = -seq where seq < 0");
    }

    private static Stream<String> rows(List<ChainLink> links) {
        return links.stream()
                .map(link -> "insert into audit_record (seq, %s) values (%d, %s)"
                        .formatted(
                                String.join(", ", COLUMNS),
                                link.seq(),
                                texts(link).stream().map(Tampering::quoted).collect(Collectors.joining(", "))));
    }

    /** Whoever takes the end away says so in the other table too. */
    private static Stream<String> ends(AuditHead head) {
        return Stream.of("update audit_head set seq = %d, head_hash = '%s'".formatted(head.seq(), head.hash()));
    }

    private static AuditHead before(List<ChainLink> chain, int place) {
        return place == 0 ? AuditHead.START : chain.get(place - 1).head();
    }

    private static List<String> texts(ChainLink link) {
        List<String> texts = new ArrayList<>(link.parts());
        texts.add(link.previous());
        texts.add(link.hash());
        return texts;
    }

    /** One bit of one letter, to any other that a database takes. */
    private static String flipped(String text, Random random) {
        if (text.isEmpty()) {
            return "x";
        }
        int place = random.nextInt(text.length());
        char letter = text.charAt(place);
        List<Character> others = IntStream.range(0, 7)
                .mapToObj(bit -> (char) (letter ^ (1 << bit)))
                .filter(other -> other >= ' ' && other <= '~')
                .toList();
        return text.substring(0, place) + others.get(random.nextInt(others.size())) + text.substring(place + 1);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
