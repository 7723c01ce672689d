<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>ui</name>
    <message numerus="yes">
      <source>%n already were</source>
      <translation>
        <numerusform>already so: %Ln</numerusform>
        <numerusform>already so: %Ln</numerusform>
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
      <source>%n are left: disputed, not seen by you yet, or gone.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n characters too long</source>
      <translation>
        <numerusform>%Ln character too long to be sent</numerusform>
        <numerusform>%Ln characters too long to be sent</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n collapsed</source>
      <translation>
        <numerusform>%Ln folded away</numerusform>
        <numerusform>%Ln folded away</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n couldn't be loaded.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n couldn't be read and are not included.</source>
      <translation>
        <numerusform>%Ln could not be read and is not in it.</numerusform>
        <numerusform>%Ln could not be read and are not in it.</numerusform>
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
        <numerusform>%Ln credit back</numerusform>
        <numerusform>%Ln credits back</numerusform>
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
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions are pending. This will be sent:</source>
      <translation>
        <numerusform>%Ln decision is held. What will be sent:</numerusform>
        <numerusform>%Ln decisions are held. What will be sent:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions are recorded.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions in the queue couldn't be read.</source>
      <translation>
        <numerusform>%Ln decision in the outbox could not be read.</numerusform>
        <numerusform>%Ln decisions in the outbox could not be read.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions need attention: their packshots changed after you decided.</source>
      <translation>
        <numerusform>%Ln decision asks you: its packshot has changed meanwhile.</numerusform>
        <numerusform>%Ln decisions ask you: their packshots have changed meanwhile.</numerusform>
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
      <source>%n decisions were saved.</source>
      <translation>
        <numerusform>%Ln decision was saved.</numerusform>
        <numerusform>%Ln decisions were saved.</numerusform>
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
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n flagged here</source>
      <translation>
        <numerusform>%Ln marked here</numerusform>
        <numerusform>%Ln marked here</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n have changed since:</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
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
      <source>%n jobs</source>
      <translation>
        <numerusform>%Ln job</numerusform>
        <numerusform>%Ln jobs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n jobs are waiting.</source>
      <translation>
        <numerusform>%Ln job waits.</numerusform>
        <numerusform>%Ln jobs wait.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lines can't be used and are skipped.</source>
      <translation>
        <numerusform>%Ln line cannot be used and is left out.</numerusform>
        <numerusform>%Ln lines cannot be used and are left out.</numerusform>
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
        <numerusform>%Ln asks you</numerusform>
        <numerusform>%Ln ask you</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new packshots. Press {key} to sort them in.</source>
      <translation>
        <numerusform>%Ln new at the end, {key} puts it in order</numerusform>
        <numerusform>%Ln new at the end, {key} puts them in order</numerusform>
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
      <source>%n packshots</source>
      <translation>
        <numerusform>%Ln packshot</numerusform>
        <numerusform>%Ln packshots</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n packshots in the service's list couldn't be read and are not shown.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pending</source>
      <translation>
        <numerusform>%Ln held</numerusform>
        <numerusform>%Ln held</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pictures are approved now.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pictures are as they were approved.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pictures couldn't be exported.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
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
      <source>%n saved jobs couldn't be read.</source>
      <translation>
        <numerusform>%Ln job in the ledger could not be read.</numerusform>
        <numerusform>%Ln jobs in the ledger could not be read.</numerusform>
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
      <source>%n suggestions accepted. They are sent like your own decisions.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n suggestions of {guest}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
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
      <source>%n to review of {total}</source>
      <translation>
        <numerusform>%Ln to review of {total}</numerusform>
        <numerusform>%Ln to review of {total}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting</source>
      <translation>
        <numerusform>%Ln waiting</numerusform>
        <numerusform>%Ln waiting</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without a finished picture</source>
      <translation>
        <numerusform>No finished picture: %Ln</numerusform>
        <numerusform>No finished picture: %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %n approved packshots</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
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
      <source>Approve {seen} of {total}? You haven't looked at the other %n.</source>
      <translation>
        <numerusform>Approve {seen} of {total}? You haven't looked at the other one.</numerusform>
        <numerusform>Approve {seen} of {total}? You haven't looked at the other %Ln.</numerusform>
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
        <numerusform>Copied: %Ln id</numerusform>
        <numerusform>Copied: %Ln ids</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Generate %n images; price not known yet</source>
      <translation>
        <numerusform>Launch %Ln image, credits unknown</numerusform>
        <numerusform>Launch %Ln images, credits unknown</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Kept one, rejected %n others</source>
      <translation>
        <numerusform>Kept one, rejected %Ln other</numerusform>
        <numerusform>Kept one, rejected %Ln others</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Others use this key too. %n requests a minute are ours.</source>
      <translation>
        <numerusform>Others use this key too: %Ln request a minute is ours.</numerusform>
        <numerusform>Others use this key too: %Ln requests a minute are ours.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Regenerate %n…</source>
      <translation>
        <numerusform>Make %Ln anew…</numerusform>
        <numerusform>Make %Ln anew…</numerusform>
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
      <source>Reject the %n earlier</source>
      <translation>
        <numerusform>Reject the earlier one</numerusform>
        <numerusform>Reject the %Ln earlier ones</numerusform>
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
      <source>Remove %n refused decisions? Nothing changes in the service.</source>
      <translation>
        <numerusform>Forget %Ln refused decision? The service keeps what it has.</numerusform>
        <numerusform>Forget %Ln refused decisions? The service keeps what it has.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Reversed: %n</source>
      <translation>
        <numerusform>The opposite decided: %Ln</numerusform>
        <numerusform>The opposite decided: %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved %n decisions as {name}.</source>
      <translation>
        <numerusform>%Ln decision saved as {name}.</numerusform>
        <numerusform>%Ln decisions saved as {name}.</numerusform>
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
        <numerusform>%Ln will be sent again</numerusform>
        <numerusform>%Ln will be sent again</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sending %n now</source>
      <translation>
        <numerusform>%Ln sent on its way</numerusform>
        <numerusform>%Ln sent on their way</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sending… %n more jobs are waiting.</source>
      <translation>
        <numerusform>Sending… %Ln more job waits.</numerusform>
        <numerusform>Sending… %Ln more jobs wait.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Started: %n images</source>
      <translation>
        <numerusform>Launched: %Ln image</numerusform>
        <numerusform>Launched: %Ln images</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The %n approved packshots of this view</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
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
      <source>The guests agree on {percent}% of %n packshots.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>The last %n changes are missing from the queue file.</source>
      <translation>
        <numerusform>The outbox file lacks its last change.</numerusform>
        <numerusform>The outbox file lacks its last %Ln changes.</numerusform>
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
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Too long: %n</source>
      <translation>
        <numerusform>Too long to be sent: %Ln</numerusform>
        <numerusform>Too long to be sent: %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Up to %n couldn't be read.</source>
      <translation>
        <numerusform>Up to %Ln could not be read.</numerusform>
        <numerusform>Up to %Ln could not be read.</numerusform>
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
      <source>Will be sent in %n s</source>
      <translation>
        <numerusform>Leaves in %Ln s</numerusform>
        <numerusform>Leaves in %Ln s</numerusform>
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
      <source>sending in %n s</source>
      <translation>
        <numerusform>sending in %Ln s</numerusform>
        <numerusform>sending in %Ln s</numerusform>
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
  </context>
</TS>
