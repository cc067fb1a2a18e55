package org.dateline.core.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.core.staff.People.AUTHOR;
import static org.dateline.core.staff.People.COLLEAGUE;

import java.time.Instant;
import org.dateline.core.Repositories;
import org.dateline.core.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class JdbcPicturesTest {

    private static final Instant NOW = Instant.parse("2023-04-06T08:00:00Z");

    @Parameter
    private TestDatabase database;

    private Repositories repositories;
    private Pictures pictures;

    @BeforeEach
    void migrate() {
        repositories = new Repositories(database);
        pictures = repositories.pictures();
    }

    @Test
    void keepsAPictureByItsDigest() {
        Picture meeting = SamplePictures.MEETING;
        pictures.save(meeting, AUTHOR.id(), NOW);

        assertThat(pictures.find(meeting.digest())).contains(meeting);
        assertThat(pictures.outline(meeting.digest())).contains(PictureOutline.of(meeting));
        assertThat(pictures.find(SamplePictures.CHART.digest())).isEmpty();
        assertThat(pictures.outline(SamplePictures.CHART.digest())).isEmpty();
    }

    @Test
    void keepsTheSamePictureOnce() {
        pictures.save(SamplePictures.DOT, AUTHOR.id(), NOW);
        pictures.save(SamplePictures.DOT, COLLEAGUE.id(), NOW.plusSeconds(60));

        assertThat(repositories
                        .jdbc()
                        .sql("select added_by from picture")
                        .query(String.class)
                        .list())
                .containsExactly(AUTHOR.id().value());
    }
}
