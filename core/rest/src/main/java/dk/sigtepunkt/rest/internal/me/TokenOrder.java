package dk.sigtepunkt.rest.internal.me;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.sessions.WantedToken;
import dk.sigtepunkt.rest.internal.http.Json;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SentFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a new key is to be like. */
final class TokenOrder {
    private static final int MOST_BYTES = 64 * 1024;
    private static final Set<String> FIELDS = Set.of("label", "permissions", "committees", "lastDay", "account");

    private final JsonNode root;

    private TokenOrder(JsonNode root) {
        this.root = root;
    }

    /** @throws Problem when it has another form, or names what there is not */
    static WantedToken read(@Nullable String length, InputStream body) throws IOException {
        Problem tooLarge = Problem.of(ProblemKind.TOO_LARGE, "problem.order.too-large");
        return new TokenOrder(Json.tree(SentFile.read(length, body, MOST_BYTES, tooLarge))).wanted();
    }

    private WantedToken wanted() {
        if (!root.isObject()) {
            throw Problem.of(ProblemKind.BAD_SHAPE, "me.form");
        }
        root.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                throw Problem.of(ProblemKind.BAD_SHAPE, "me.form.unknown", name);
            }
        });
        return new WantedToken(
                account(),
                text("label"),
                texts("permissions").stream().map(TokenOrder::permission).collect(Collectors.toUnmodifiableSet()),
                texts("committees").stream().map(TokenOrder::committee).collect(Collectors.toUnmodifiableSet()),
                lastDay());
    }

    private Optional<AccountId> account() {
        String text = text("account");
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(AccountId.find(text).orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_ACCOUNT)));
    }

    private static Permission permission(String name) {
        return Arrays.stream(Permission.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_PERMISSION, "me.unknown-permission", name));
    }

    private static CommitteeId committee(String id) {
        return CommitteeId.find(id).orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_COMMITTEE));
    }

    private LocalDate lastDay() {
        try {
            return LocalDate.parse(text("lastDay"));
        } catch (DateTimeParseException unreadable) {
            throw Problem.of(ProblemKind.NOT_A_DAY, "me.not-a-day");
        }
    }

    private String text(String field) {
        JsonNode value = root.path(field);
        if (!value.isMissingNode() && !value.isTextual()) {
            throw Problem.of(ProblemKind.BAD_SHAPE, "me.form");
        }
        return value.asText("").strip();
    }

    private Set<String> texts(String field) {
        JsonNode values = root.path(field);
        if (!values.isMissingNode() && !values.isArray()) {
            throw Problem.of(ProblemKind.BAD_SHAPE, "me.form");
        }
        Set<String> texts = new HashSet<>();
        values.forEach(value -> {
            if (!value.isTextual()) {
                throw Problem.of(ProblemKind.BAD_SHAPE, "me.form");
            }
            texts.add(value.asText());
        });
        return texts;
    }
}
