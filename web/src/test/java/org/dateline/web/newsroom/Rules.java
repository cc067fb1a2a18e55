package org.dateline.web.newsroom;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What a document breaks of the rules in a file beside this class: a schema of JSON, or a grammar in RELAX NG. */
final class Rules {

    private final String file;

    private Rules(String file) {
        this.file = file;
    }

    static Rules of(String file) {
        return new Rules(file);
    }

    /** One line a fault; none if it keeps them all. */
    List<String> brokenBy(String document) throws IOException, SAXException {
        return file.endsWith(".rnc") ? inXml(document) : inJson(document);
    }

    private List<String> inJson(String document) throws IOException {
        try (InputStream schema = open()) {
            return SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12,
                            registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build()))
                    .getSchema(schema)
                    .validate(document, InputFormat.JSON)
                    .stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    private List<String> inXml(String document) throws IOException, SAXException {
        Faults faults = new Faults();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, faults);
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        try (InputStream grammar = open()) {
            if (!driver.loadSchema(new InputSource(grammar))) {
                throw new IllegalStateException(file + ": " + faults.found);
            }
        }
        driver.validate(new InputSource(new StringReader(document)));
        return faults.found;
    }

    private InputStream open() {
        return Optional.ofNullable(Rules.class.getResourceAsStream(file)).orElseThrow();
    }

    private static final class Faults implements ErrorHandler {
        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException fault) {
            found.add(fault.getMessage());
        }

        @Override
        public void error(SAXParseException fault) {
            found.add(fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) {
            found.add(fault.getMessage());
        }
    }
}
