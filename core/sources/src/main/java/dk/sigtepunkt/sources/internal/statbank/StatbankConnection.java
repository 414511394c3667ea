package dk.sigtepunkt.sources.internal.statbank;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.connection.Connection;
import dk.sigtepunkt.sources.internal.connection.ConnectionContext;
import dk.sigtepunkt.sources.internal.connection.Document;
import dk.sigtepunkt.sources.internal.read.table.Table;
import dk.sigtepunkt.sources.internal.statbank.StatbankOrder.Format;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A table of Statistikbanken: its description first, then its figures in as many calls as its limit demands. The first
 * document is the description, the others are figures.
 */
public final class StatbankConnection implements Connection {
    private static final StatbankAnswerWords WORDS = StatbankAnswerWords.in(Danish.LOCALE);
    private static final String BASE = "https://api.statbank.dk/v1";
    private static final String JSON = "application/json, text/json";

    @Override
    public List<Document> fetch(SourceDefinition source, ConnectionContext asking) {
        StatbankOrder order = StatbankOrder.of(source.settings());
        String base = asking.baseUrl(source.connector().code(), BASE);
        List<Document> documents = new ArrayList<>();
        asking.progress(WORDS.readingDescription(order.table()), 0, 1);
        documents.add(send(asking, base + "/tableinfo", description(order), JSON));
        TableInfo info = TableInfo.read(documents.get(0).content(), order.table());
        List<Selection> calls = new StatbankPlan(order, info).calls(asking.since());
        int done = 0;
        for (Selection call : calls) {
            asking.progress(WORDS.fetching(order.table()), done, calls.size());
            documents.add(send(
                    asking, base + "/data", body(order, call), order.format() == Format.JSONSTAT ? JSON : "text/csv"));
            done++;
        }
        asking.progress(WORDS.fetched(order.table()), done, calls.size());
        return documents;
    }

    @Override
    public Table read(SourceDefinition source, List<Document> documents) {
        StatbankOrder order = StatbankOrder.of(source.settings());
        if (documents.size() < 2) {
            throw new SourceTrouble(WORDS.notWhole(order.table(), documents.size()), true);
        }
        TableInfo info = TableInfo.read(documents.get(0).content(), order.table());
        List<byte[]> answers = documents.stream().skip(1).map(Document::content).toList();
        return new StatbankAnswers(order, info).read(answers);
    }

    @Override
    public boolean takesFiles() {
        return false;
    }

    @Override
    public String parser() {
        return "statbank/1";
    }

    /** Statistikbanken's own code for what is wrong becomes a sentence that says what to do about it. */
    private static Document send(ConnectionContext asking, String url, String body, String accept) {
        try {
            return asking.send(new ConnectionContext.Request(url, Map.of(), body, accept));
        } catch (SourceTrouble refused) {
            throw WORDS.refused(refused.code(), refused.marked())
                    .map(sentence -> new SourceTrouble(sentence, refused.again(), refused.code()))
                    .orElse(refused);
        }
    }

    private static String description(StatbankOrder order) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("table", order.table())
                .put("format", "JSON")
                .put("lang", order.lang())
                .toString();
    }

    private static String body(StatbankOrder order, Selection call) {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("table", order.table())
                .put("format", order.format().name())
                .put("lang", order.lang());
        if (order.format() != Format.JSONSTAT) {
            // Labels change with the language and the year; codes do not.
            body.put("valuePresentation", "Code");
        }
        if (order.format() != Format.BULK) {
            body.put("timeOrder", "Ascending");
        }
        ArrayNode variables = body.putArray("variables");
        call.values().forEach((code, values) -> {
            ObjectNode variable = variables.addObject().put("code", code);
            values.forEach(variable.putArray("values")::add);
        });
        return body.toString();
    }
}
