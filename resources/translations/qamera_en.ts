<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>ui</name>
    <message numerus="yes">
      <source>%n already sent</source>
      <translation>
        <numerusform>%Ln already sent</numerusform>
        <numerusform>%Ln already sent</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n already were</source>
      <translation>
        <numerusform>%Ln already was</numerusform>
        <numerusform>%Ln already were</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n approved</source>
      <translation>
        <numerusform>%Ln approved</numerusform>
        <numerusform>%Ln approved</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n archived</source>
      <translation>
        <numerusform>%Ln archived</numerusform>
        <numerusform>%Ln archived</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n are about another picture than there is now.</source>
      <translation>
        <numerusform>%Ln is about another picture than there is now.</numerusform>
        <numerusform>%Ln are about another picture than there is now.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changes are not sent yet, and sending is not possible now.</source>
      <translation>
        <numerusform>%Ln change is not sent yet, and sending is not possible now.</numerusform>
        <numerusform>%Ln changes are not sent yet, and sending is not possible now.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changes are not sent yet. Sending them takes about {time}.</source>
      <translation>
        <numerusform>%Ln change is not sent yet. Sending it takes about {time}.</numerusform>
        <numerusform>%Ln changes are not sent yet. Sending them takes about {time}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changes are pending. This will be sent:</source>
      <translation>
        <numerusform>%Ln change is pending. This will be sent:</numerusform>
        <numerusform>%Ln changes are pending. This will be sent:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changes need attention</source>
      <translation>
        <numerusform>%Ln change needs attention</numerusform>
        <numerusform>%Ln changes need attention</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changes pending</source>
      <translation>
        <numerusform>%Ln change pending</numerusform>
        <numerusform>%Ln changes pending</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changes refused</source>
      <translation>
        <numerusform>%Ln change refused</numerusform>
        <numerusform>%Ln changes refused</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changes waiting for you to send them ({key})</source>
      <translation>
        <numerusform>%Ln change waiting for you to send it ({key})</numerusform>
        <numerusform>%Ln changes waiting for you to send them ({key})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changes waiting to be sent</source>
      <translation>
        <numerusform>%Ln change waiting to be sent</numerusform>
        <numerusform>%Ln changes waiting to be sent</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n characters too long</source>
      <translation>
        <numerusform>%Ln character too long</numerusform>
        <numerusform>%Ln characters too long</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n collapsed</source>
      <translation>
        <numerusform>%Ln collapsed</numerusform>
        <numerusform>%Ln collapsed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n collapsed groups</source>
      <translation>
        <numerusform>%Ln collapsed group</numerusform>
        <numerusform>%Ln collapsed groups</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n couldn't be loaded.</source>
      <translation>
        <numerusform>%Ln couldn't be loaded.</numerusform>
        <numerusform>%Ln couldn't be loaded.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n couldn't be read and are not included.</source>
      <translation>
        <numerusform>%Ln couldn't be read and is not included.</numerusform>
        <numerusform>%Ln couldn't be read and are not included.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n credits</source>
      <translation>
        <numerusform>%Ln credit</numerusform>
        <numerusform>%Ln credits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n credits reserved</source>
      <translation>
        <numerusform>%Ln credit reserved</numerusform>
        <numerusform>%Ln credits reserved</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n credits returned</source>
      <translation>
        <numerusform>%Ln credit returned</numerusform>
        <numerusform>%Ln credits returned</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n days</source>
      <translation>
        <numerusform>%Ln day</numerusform>
        <numerusform>%Ln days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions</source>
      <translation>
        <numerusform>%Ln decision</numerusform>
        <numerusform>%Ln decisions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions are not sent yet, and sending is not possible now.</source>
      <translation>
        <numerusform>%Ln decision is not sent yet, and sending is not possible now.</numerusform>
        <numerusform>%Ln decisions are not sent yet, and sending is not possible now.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions are not sent yet. Sending them takes about {time}.</source>
      <translation>
        <numerusform>%Ln decision is not sent yet. Sending it takes about {time}.</numerusform>
        <numerusform>%Ln decisions are not sent yet. Sending them takes about {time}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions are pending. This will be sent:</source>
      <translation>
        <numerusform>%Ln decision is pending. This will be sent:</numerusform>
        <numerusform>%Ln decisions are pending. This will be sent:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions are recorded.</source>
      <translation>
        <numerusform>%Ln decision is recorded.</numerusform>
        <numerusform>%Ln decisions are recorded.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions in the lesson</source>
      <translation>
        <numerusform>%Ln decision in the lesson</numerusform>
        <numerusform>%Ln decisions in the lesson</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions in the queue couldn't be read.</source>
      <translation>
        <numerusform>%Ln decision in the queue couldn't be read.</numerusform>
        <numerusform>%Ln decisions in the queue couldn't be read.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions need attention</source>
      <translation>
        <numerusform>%Ln decision needs attention</numerusform>
        <numerusform>%Ln decisions need attention</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions need attention: their packshots changed after you decided.</source>
      <translation>
        <numerusform>%Ln decision needs attention: its packshot changed after you decided.</numerusform>
        <numerusform>%Ln decisions need attention: their packshots changed after you decided.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions pending</source>
      <translation>
        <numerusform>%Ln decision pending</numerusform>
        <numerusform>%Ln decisions pending</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions refused</source>
      <translation>
        <numerusform>%Ln decision refused</numerusform>
        <numerusform>%Ln decisions refused</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions sent, not confirmed yet</source>
      <translation>
        <numerusform>%Ln decision sent, not confirmed yet</numerusform>
        <numerusform>%Ln decisions sent, not confirmed yet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions waiting for you to send them ({key})</source>
      <translation>
        <numerusform>%Ln decision waiting for you to send it ({key})</numerusform>
        <numerusform>%Ln decisions waiting for you to send them ({key})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions waiting to be sent</source>
      <translation>
        <numerusform>%Ln decision waiting to be sent</numerusform>
        <numerusform>%Ln decisions waiting to be sent</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions were made with the key {old}. They are not sent until you confirm that the key {new} belongs to the same account.</source>
      <translation>
        <numerusform>%Ln decision was made with the key {old}. It is not sent until you confirm that the key {new} belongs to the same account.</numerusform>
        <numerusform>%Ln decisions were made with the key {old}. They are not sent until you confirm that the key {new} belongs to the same account.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions were recovered.</source>
      <translation>
        <numerusform>%Ln decision was recovered.</numerusform>
        <numerusform>%Ln decisions were recovered.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries can't be read and are missing: {numbers}.</source>
      <translation>
        <numerusform>%Ln entry can't be read and is missing: {numbers}.</numerusform>
        <numerusform>%Ln entries can't be read and are missing: {numbers}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed</source>
      <translation>
        <numerusform>%Ln failed</numerusform>
        <numerusform>%Ln failed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed attempts</source>
      <translation>
        <numerusform>%Ln failed attempt</numerusform>
        <numerusform>%Ln failed attempts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files in {folder}</source>
      <translation>
        <numerusform>%Ln file in {folder}</numerusform>
        <numerusform>%Ln files in {folder}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n flagged here</source>
      <translation>
        <numerusform>%Ln flagged here</numerusform>
        <numerusform>%Ln flagged here</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n guests: {verb}</source>
      <translation>
        <numerusform>%Ln guest: {verb}</numerusform>
        <numerusform>%Ln guests: {verb}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n have changed since:</source>
      <translation>
        <numerusform>%Ln has changed since:</numerusform>
        <numerusform>%Ln have changed since:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n images</source>
      <translation>
        <numerusform>%Ln image</numerusform>
        <numerusform>%Ln images</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n in collapsed groups</source>
      <translation>
        <numerusform>%Ln in a collapsed group</numerusform>
        <numerusform>%Ln in collapsed groups</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n in this view</source>
      <translation>
        <numerusform>%Ln in this view</numerusform>
        <numerusform>%Ln in this view</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n jobs</source>
      <translation>
        <numerusform>%Ln job</numerusform>
        <numerusform>%Ln jobs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n jobs are waiting.</source>
      <translation>
        <numerusform>%Ln job is waiting.</numerusform>
        <numerusform>%Ln jobs are waiting.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keep their background</source>
      <translation>
        <numerusform>%Ln keeps its background</numerusform>
        <numerusform>%Ln keep their background</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lines can't be used and are skipped.</source>
      <translation>
        <numerusform>%Ln line can't be used and is skipped.</numerusform>
        <numerusform>%Ln lines can't be used and are skipped.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%Ln more</numerusform>
        <numerusform>%Ln more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n need attention</source>
      <translation>
        <numerusform>%Ln needs attention</numerusform>
        <numerusform>%Ln need attention</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new at the end ({key})</source>
      <translation>
        <numerusform>%Ln new at the end ({key})</numerusform>
        <numerusform>%Ln new at the end ({key})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new packshots at the end. Press {key} to sort them in.</source>
      <translation>
        <numerusform>%Ln new packshot at the end. Press {key} to sort it in.</numerusform>
        <numerusform>%Ln new packshots at the end. Press {key} to sort them in.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not measured yet</source>
      <translation>
        <numerusform>%Ln not measured yet</numerusform>
        <numerusform>%Ln not measured yet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not on this computer yet</source>
      <translation>
        <numerusform>%Ln not on this computer yet</numerusform>
        <numerusform>%Ln not on this computer yet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them changed</source>
      <translation>
        <numerusform>%Ln of them changed</numerusform>
        <numerusform>%Ln of them changed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them decided</source>
      <translation>
        <numerusform>%Ln of them decided</numerusform>
        <numerusform>%Ln of them decided</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of {total} are already approved.</source>
      <translation>
        <numerusform>%Ln of {total} is already approved.</numerusform>
        <numerusform>%Ln of {total} are already approved.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of {total} are already archived.</source>
      <translation>
        <numerusform>%Ln of {total} is already archived.</numerusform>
        <numerusform>%Ln of {total} are already archived.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of {total} are already rejected.</source>
      <translation>
        <numerusform>%Ln of {total} is already rejected.</numerusform>
        <numerusform>%Ln of {total} are already rejected.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other copies</source>
      <translation>
        <numerusform>%Ln other copy</numerusform>
        <numerusform>%Ln other copies</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n packshots</source>
      <translation>
        <numerusform>%Ln packshot</numerusform>
        <numerusform>%Ln packshots</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n packshots are missing in the service's new list.</source>
      <translation>
        <numerusform>%Ln packshot is missing in the service's new list.</numerusform>
        <numerusform>%Ln packshots are missing in the service's new list.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n packshots have left the view and are no longer shown here</source>
      <translation>
        <numerusform>%Ln packshot has left the view and is no longer shown here</numerusform>
        <numerusform>%Ln packshots have left the view and are no longer shown here</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n packshots in the service's list couldn't be read and are not shown.</source>
      <translation>
        <numerusform>%Ln packshot in the service's list couldn't be read and is not shown.</numerusform>
        <numerusform>%Ln packshots in the service's list couldn't be read and are not shown.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pending</source>
      <translation>
        <numerusform>%Ln pending</numerusform>
        <numerusform>%Ln pending</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pictures are as they were approved.</source>
      <translation>
        <numerusform>%Ln picture is as it was approved.</numerusform>
        <numerusform>%Ln pictures are as they were approved.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pictures weren't exported.</source>
      <translation>
        <numerusform>%Ln picture wasn't exported.</numerusform>
        <numerusform>%Ln pictures weren't exported.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n products</source>
      <translation>
        <numerusform>%Ln product</numerusform>
        <numerusform>%Ln products</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n refused</source>
      <translation>
        <numerusform>%Ln refused</numerusform>
        <numerusform>%Ln refused</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rejected</source>
      <translation>
        <numerusform>%Ln rejected</numerusform>
        <numerusform>%Ln rejected</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n remain: disputed, not viewed by you yet, or no longer in the list.</source>
      <translation>
        <numerusform>%Ln remains: disputed, not viewed by you yet, or no longer in the list.</numerusform>
        <numerusform>%Ln remain: disputed, not viewed by you yet, or no longer in the list.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n saved jobs couldn't be read.</source>
      <translation>
        <numerusform>%Ln saved job couldn't be read.</numerusform>
        <numerusform>%Ln saved jobs couldn't be read.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n selected</source>
      <translation>
        <numerusform>%Ln selected</numerusform>
        <numerusform>%Ln selected</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sent, not confirmed yet</source>
      <translation>
        <numerusform>%Ln sent, not confirmed yet</numerusform>
        <numerusform>%Ln sent, not confirmed yet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stand out</source>
      <translation>
        <numerusform>%Ln stands out</numerusform>
        <numerusform>%Ln stand out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n steps can be undone</source>
      <translation>
        <numerusform>%Ln step can be undone</numerusform>
        <numerusform>%Ln steps can be undone</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n steps done</source>
      <translation>
        <numerusform>%Ln step done</numerusform>
        <numerusform>%Ln steps done</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n suggestions accepted. They are sent like your own decisions.</source>
      <translation>
        <numerusform>%Ln suggestion accepted. It is sent like your own decision.</numerusform>
        <numerusform>%Ln suggestions accepted. They are sent like your own decisions.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n suggestions from {guest}</source>
      <translation>
        <numerusform>%Ln suggestion from {guest}</numerusform>
        <numerusform>%Ln suggestions from {guest}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tied with it and stay undecided</source>
      <translation>
        <numerusform>%Ln tied with it and stays undecided</numerusform>
        <numerusform>%Ln tied with it and stay undecided</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to review</source>
      <translation>
        <numerusform>%Ln to review</numerusform>
        <numerusform>%Ln to review</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to review in all</source>
      <translation>
        <numerusform>%Ln to review in all</numerusform>
        <numerusform>%Ln to review in all</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to review of {total}</source>
      <translation>
        <numerusform>%Ln to review of {total}</numerusform>
        <numerusform>%Ln to review of {total}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting for you to send them ({key})</source>
      <translation>
        <numerusform>%Ln waiting for you to send it ({key})</numerusform>
        <numerusform>%Ln waiting for you to send them ({key})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting to be sent</source>
      <translation>
        <numerusform>%Ln waiting to be sent</numerusform>
        <numerusform>%Ln waiting to be sent</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without a finished picture</source>
      <translation>
        <numerusform>%Ln without a finished picture</numerusform>
        <numerusform>%Ln without a finished picture</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Accept all %n</source>
      <translation>
        <numerusform>Accept %Ln</numerusform>
        <numerusform>Accept all %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Accept the %n others</source>
      <translation>
        <numerusform>Accept the %Ln other</numerusform>
        <numerusform>Accept the %Ln others</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %n approved packshots</source>
      <translation>
        <numerusform>The %Ln approved packshot</numerusform>
        <numerusform>All %Ln approved packshots</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %n packshots of this view</source>
      <translation>
        <numerusform>The one packshot of this view</numerusform>
        <numerusform>All %Ln packshots of this view</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Approve %n</source>
      <translation>
        <numerusform>Approve %Ln</numerusform>
        <numerusform>Approve %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Approve all %n</source>
      <translation>
        <numerusform>Approve it</numerusform>
        <numerusform>Approve all %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Approve the %n others</source>
      <translation>
        <numerusform>Approve the other one</numerusform>
        <numerusform>Approve the %Ln others</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Approve this one too and reject %n undecided</source>
      <translation>
        <numerusform>Approve this one too and reject %Ln undecided</numerusform>
        <numerusform>Approve this one too and reject %Ln undecided</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Approve {seen} of {total}? The %n you haven't seen will be left out.</source>
      <translation>
        <numerusform>Approve {seen} of {total}? The %Ln you haven't seen will be left out.</numerusform>
        <numerusform>Approve {seen} of {total}? The %Ln you haven't seen will be left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Archive all %n</source>
      <translation>
        <numerusform>Archive it</numerusform>
        <numerusform>Archive all %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Archive the %n others</source>
      <translation>
        <numerusform>Archive the other one</numerusform>
        <numerusform>Archive the %Ln others</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copied %n IDs</source>
      <translation>
        <numerusform>Copied %Ln ID</numerusform>
        <numerusform>Copied %Ln IDs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copied %n pictures</source>
      <translation>
        <numerusform>Copied %Ln picture</numerusform>
        <numerusform>Copied %Ln pictures</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Generate %n images, price unknown</source>
      <translation>
        <numerusform>Generate %Ln image, price unknown</numerusform>
        <numerusform>Generate %Ln images, price unknown</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Only %n packshots</source>
      <translation>
        <numerusform>Only %Ln packshot</numerusform>
        <numerusform>Only %Ln packshots</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Regenerate %n…</source>
      <translation>
        <numerusform>Regenerate %Ln…</numerusform>
        <numerusform>Regenerate %Ln…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Reject all %n</source>
      <translation>
        <numerusform>Reject it</numerusform>
        <numerusform>Reject all %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Reject the %n others</source>
      <translation>
        <numerusform>Reject the other one</numerusform>
        <numerusform>Reject the %Ln others</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Rejected the undecided rest: %n</source>
      <translation>
        <numerusform>Rejected the undecided rest: %Ln</numerusform>
        <numerusform>Rejected the undecided rest: %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Remove %n decisions? Nothing changes in the service.</source>
      <translation>
        <numerusform>Remove %Ln decision? Nothing changes in the service.</numerusform>
        <numerusform>Remove %Ln decisions? Nothing changes in the service.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Reversed: %n</source>
      <translation>
        <numerusform>Reversed: %Ln</numerusform>
        <numerusform>Reversed: %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved %n decisions as {name}.</source>
      <translation>
        <numerusform>Saved %Ln decision as {name}.</numerusform>
        <numerusform>Saved %Ln decisions as {name}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Send %n changes</source>
      <translation>
        <numerusform>Send %Ln change</numerusform>
        <numerusform>Send %Ln changes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Send %n decisions</source>
      <translation>
        <numerusform>Send %Ln decision</numerusform>
        <numerusform>Send %Ln decisions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sending %n again</source>
      <translation>
        <numerusform>Sending %Ln again</numerusform>
        <numerusform>Sending %Ln again</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sending %n changes. The program closes when they are sent.</source>
      <translation>
        <numerusform>Sending %Ln change. The program closes when it is sent.</numerusform>
        <numerusform>Sending %Ln changes. The program closes when they are sent.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sending %n decisions. The program closes when they are sent.</source>
      <translation>
        <numerusform>Sending %Ln decision. The program closes when it is sent.</numerusform>
        <numerusform>Sending %Ln decisions. The program closes when they are sent.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sending %n now</source>
      <translation>
        <numerusform>Sending %Ln now</numerusform>
        <numerusform>Sending %Ln now</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sending… %n more jobs are waiting.</source>
      <translation>
        <numerusform>Sending… %Ln more job is waiting.</numerusform>
        <numerusform>Sending… %Ln more jobs are waiting.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Show the %n in all states</source>
      <translation>
        <numerusform>Show the %Ln in all states</numerusform>
        <numerusform>Show the %Ln in all states</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Started: %n images</source>
      <translation>
        <numerusform>Started: %Ln image</numerusform>
        <numerusform>Started: %Ln images</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The %n approved packshots in this view</source>
      <translation>
        <numerusform>The approved packshot in this view</numerusform>
        <numerusform>The %Ln approved packshots in this view</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The %n selected packshots</source>
      <translation>
        <numerusform>The %Ln selected packshot</numerusform>
        <numerusform>The %Ln selected packshots</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The best of {count}. {key} approves it and rejects the %n others</source>
      <translation>
        <numerusform>The best of {count}. {key} approves it and rejects the other one</numerusform>
        <numerusform>The best of {count}. {key} approves it and rejects the %Ln others</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The guests agree on {percent}% of %n packshots.</source>
      <translation>
        <numerusform>The guests agree on {percent}% of %Ln packshot.</numerusform>
        <numerusform>The guests agree on {percent}% of %Ln packshots.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The house rule needs %n approved and measured pictures</source>
      <translation>
        <numerusform>The house rule needs %Ln approved and measured picture</numerusform>
        <numerusform>The house rule needs %Ln approved and measured pictures</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The last %n changes are missing from the queue file.</source>
      <translation>
        <numerusform>The last change is missing from the queue file.</numerusform>
        <numerusform>The last %Ln changes are missing from the queue file.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The lesson sends nothing. %n earlier decisions are sent as usual</source>
      <translation>
        <numerusform>The lesson sends nothing. %Ln earlier decision is sent as usual</numerusform>
        <numerusform>The lesson sends nothing. %Ln earlier decisions are sent as usual</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The service accepted %n decisions that its list doesn't show yet. They stay as you decided until it does.</source>
      <translation>
        <numerusform>The service accepted %Ln decision that its list doesn't show yet. It stays as you decided until it does.</numerusform>
        <numerusform>The service accepted %Ln decisions that its list doesn't show yet. They stay as you decided until it does.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The service counts %n packshots more than it lists.</source>
      <translation>
        <numerusform>The service counts %Ln packshot more than it lists.</numerusform>
        <numerusform>The service counts %Ln packshots more than it lists.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The service's list is empty now. It had %n packshots before.</source>
      <translation>
        <numerusform>The service's list is empty now. It had %Ln packshot before.</numerusform>
        <numerusform>The service's list is empty now. It had %Ln packshots before.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The service's new list shows %n packshots as undecided that it showed as approved or rejected before.</source>
      <translation>
        <numerusform>The service's new list shows %Ln packshot as undecided that it showed as approved or rejected before.</numerusform>
        <numerusform>The service's new list shows %Ln packshots as undecided that it showed as approved or rejected before.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>They approve %n pictures.</source>
      <translation>
        <numerusform>They approve %Ln picture.</numerusform>
        <numerusform>They approve %Ln pictures.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This key is also used elsewhere. This program can send %n requests a minute.</source>
      <translation>
        <numerusform>This key is also used elsewhere. This program can send %Ln request a minute.</numerusform>
        <numerusform>This key is also used elsewhere. This program can send %Ln requests a minute.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This was the last one. %n in this view are still undecided.</source>
      <translation>
        <numerusform>This was the last one. %Ln in this view is still undecided.</numerusform>
        <numerusform>This was the last one. %Ln in this view are still undecided.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Too long: %n</source>
      <translation>
        <numerusform>Too long: %Ln</numerusform>
        <numerusform>Too long: %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Up to %n couldn't be read.</source>
      <translation>
        <numerusform>Up to %Ln couldn't be read.</numerusform>
        <numerusform>Up to %Ln couldn't be read.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Up to %n decisions are lost.</source>
      <translation>
        <numerusform>Up to %Ln decision is lost.</numerusform>
        <numerusform>Up to %Ln decisions are lost.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %n credits</source>
      <translation>
        <numerusform>about %Ln credit</numerusform>
        <numerusform>about %Ln credits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %n min left</source>
      <translation>
        <numerusform>about %Ln min left</numerusform>
        <numerusform>about %Ln min left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %n minutes</source>
      <translation>
        <numerusform>about %Ln minute</numerusform>
        <numerusform>about %Ln minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %Ln more</numerusform>
        <numerusform>and %Ln more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>done, %n approved</source>
      <translation>
        <numerusform>done, %Ln approved</numerusform>
        <numerusform>done, %Ln approved</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in %n jobs</source>
      <translation>
        <numerusform>in %Ln job</numerusform>
        <numerusform>in %Ln jobs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in %n products</source>
      <translation>
        <numerusform>in %Ln product</numerusform>
        <numerusform>in %Ln products</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} of %n places look different</source>
      <translation>
        <numerusform>{count} of %Ln place looks different</numerusform>
        <numerusform>{count} of %Ln places look different</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{done} of %n products done</source>
      <translation>
        <numerusform>{done} of %Ln product done</numerusform>
        <numerusform>{done} of %Ln products done</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{key} rejects %n</source>
      <translation>
        <numerusform>{key} rejects %Ln</numerusform>
        <numerusform>{key} rejects %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{share} of %n approved</source>
      <translation>
        <numerusform>{share} of %Ln approved</numerusform>
        <numerusform>{share} of %Ln approved</numerusform>
      </translation>
    </message>
  </context>
</TS>
