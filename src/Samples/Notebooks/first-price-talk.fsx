// A first price talk in F#. Two people, one price, a refusal that says why, and a deal.
#r "nuget: NegotiationModel, 0.1.0"

open System
open NegotiationModel

// Lists of the library are made of spans, which C# writes as [a, b].
let span (items: 'a list) = ReadOnlySpan(Array.ofList items)
let make (move: Move) (talks: Negotiation) = talks.Make(span [ move ])

let price = Issue.Money("price", "EUR", 0m, 20_000m)
let seller = Party.Principal("seller", "Ms Bondar")
let buyer = Party.Principal("buyer", "Mr Ivanenko")
let (p1, p2) = (ProposalId "p1", ProposalId "p2")

let talks =
    Negotiation.Convene(Protocol.Bargaining, ValueList.Create(span [ seller; buyer ]), ValueList.Create(span [ price :> Issue ]))

let offered =
    talks
    |> make (Move.Propose(seller.Id, Terms.Create(span [ price.Is 9_000m ])))
    |> make (Move.Propose(buyer.Id, Terms.Create(span [ price.Is 7_500m ]), Answers = p1))

let ruling = offered.Rule(Move.Accept(buyer.Id, p2))
printfn $"{ruling.Refusal}"

let deal = offered |> make (Move.Accept(seller.Id, p2))
printfn $"{talks.Status} -> {deal.Status} at {deal.Proposals[p2].Terms[price]}"
