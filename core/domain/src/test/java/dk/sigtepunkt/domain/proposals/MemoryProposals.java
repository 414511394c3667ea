package dk.sigtepunkt.domain.proposals;

import dk.sigtepunkt.domain.audit.AuditNote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** Proposals that are forgotten when the test ends; keeps the port's promises until then. */
public final class MemoryProposals implements ProposalStore {
    private final List<AuditNote> notes = new ArrayList<>();
    private final Map<String, Integer> codes = new HashMap<>();
    private final Map<Integer, String> contacts = new HashMap<>();
    private ProposalBook book = ProposalBook.EMPTY;

    @Override
    public synchronized ProposalBook book() {
        return book;
    }

    /** What was noted with what people wrote, oldest first. */
    public synchronized List<AuditNote> notes() {
        return List.copyOf(notes);
    }

    @Override
    public synchronized Optional<KeptProposal> receive(Sending sending, int mostWaiting, IntFunction<AuditNote> note) {
        Optional<KeptProposal> earlier = byCode(sending.digest());
        if (earlier.isPresent()) {
            return earlier;
        }
        if (book.all().stream().filter(KeptProposal::waits).count() >= mostWaiting) {
            return Optional.empty();
        }
        int number = book.all().size() + 1;
        KeptProposal kept = new KeptProposal(
                new SentProposal(number, sending.text(), sending.aim(), sending.at(), sending.means()),
                Optional.empty(),
                List.of());
        codes.put(sending.digest(), number);
        if (!sending.contact().isEmpty()) {
            contacts.put(number, sending.contact());
        }
        List<KeptProposal> all = new ArrayList<>(book.all());
        all.add(kept);
        book = new ProposalBook(all);
        notes.add(note.apply(number));
        return Optional.of(kept);
    }

    @Override
    public synchronized Optional<KeptProposal> byCode(String digest) {
        return Optional.ofNullable(codes.get(digest)).flatMap(book::find);
    }

    @Override
    public synchronized String contact(int number) {
        return contacts.getOrDefault(number, "");
    }

    @Override
    public synchronized boolean keep(
            int number, OptionalInt seen, ProposalEntry entry, Optional<ProposalText> published, AuditNote note) {
        Optional<KeptProposal> same =
                book.find(number).filter(one -> seen.isEmpty() || seen.getAsInt() == one.version());
        same.ifPresent(present -> {
            List<KeptProposal> all = new ArrayList<>(book.all());
            all.set(number - 1, present.with(entry, published));
            book = new ProposalBook(all);
            notes.add(note);
            if (entry.ends()) {
                contacts.remove(number);
            }
        });
        return same.isPresent();
    }

    @Override
    public synchronized int eraseContacts(Instant cameBy, IntFunction<AuditNote> note) {
        List<Integer> due = contacts.keySet().stream()
                .filter(number -> !book.find(number).orElseThrow().sent().at().isAfter(cameBy))
                .sorted()
                .toList();
        due.forEach(number -> {
            contacts.remove(number);
            notes.add(note.apply(number));
        });
        return due.size();
    }
}
