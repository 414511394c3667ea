package dk.sigtepunkt.domain.deployments;

import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What waits until the test ends. */
public final class MemoryCodeApprovals implements CodeApprovalStore {
    private final Map<String, CodeApproval> asked = new LinkedHashMap<>();
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final List<AuditNote> notes = new ArrayList<>();

    /** What was noted of who did what, the oldest first. */
    public synchronized List<AuditNote> notes() {
        return List.copyOf(notes);
    }

    @Override
    public synchronized boolean ask(CodeApproval approval, byte[] content, AuditNote note) {
        if (asked.putIfAbsent(approval.file().sha256(), approval) != null) {
            return false;
        }
        contents.put(approval.file().sha256(), content.clone());
        notes.add(note);
        return true;
    }

    @Override
    public synchronized Optional<byte[]> content(String sha256) {
        return Optional.ofNullable(contents.get(sha256)).map(byte[]::clone);
    }

    @Override
    public synchronized boolean decide(String sha256, CodeApproval.Decision decision, AuditNote note) {
        Optional<CodeApproval> waiting = find(sha256).filter(CodeApproval::waits);
        waiting.ifPresent(approval -> {
            asked.put(sha256, approval.decided(decision));
            contents.remove(sha256);
            notes.add(note);
        });
        return waiting.isPresent();
    }

    @Override
    public synchronized List<CodeApproval> newest(int most) {
        return asked.values().stream()
                .sorted(Comparator.comparing((CodeApproval one) -> one.asked().at())
                        .reversed())
                .limit(Math.max(0, most))
                .toList();
    }

    @Override
    public synchronized List<CodeApproval> waiting() {
        return asked.values().stream()
                .filter(CodeApproval::waits)
                .sorted(Comparator.comparing(one -> one.asked().at()))
                .toList();
    }

    @Override
    public synchronized Optional<CodeApproval> find(String sha256) {
        return Optional.ofNullable(asked.get(sha256));
    }
}
