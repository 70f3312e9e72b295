/// How much there is on a topic.
struct TopicTally: Sendable {
  /// The commitments, the documents that they are in, and the bodies whose they are.
  let commitments, documents, bodies: Int
}

extension Catalogue {
  /// How much there is on a topic on the catalogue's date.
  func tally(of topic: Topic) -> TopicTally {
    topicTallies[topic] ?? TopicTally(commitments: 0, documents: 0, bodies: 0)
  }

  private var topicTallies: [Topic: TopicTally] {
    store.topicTallies.value(date) {
      Dictionary(grouping: topicsOfCommitments, by: \.topic).mapValues { pairs in
        let commitments = pairs.map { self.commitments[$0.commitment] }
        return TopicTally(
          commitments: commitments.count, documents: Set(commitments.map(\.document)).count,
          bodies: Set(commitments.map(\.body)).count)
      }
    }
  }

  /// Each commitment of the catalogue's date with each of its topics.
  private var topicsOfCommitments: [(topic: Topic, commitment: Ref<Commitment>)] {
    adoptedCommitments().flatMap { ref in
      let commitment = commitments[ref]
      let topics =
        commitment.objectives.compactMap { objectives.ref($0).map(Topic.objective) }
        + commitment.themes.compactMap { themes.ref($0).map(Topic.theme) }
      return topics.unique.map { ($0, ref) }
    }
  }
}
